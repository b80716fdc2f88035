npx tsx eval.tmp.ts -v 2>&1 > /tmp/eval/out.txt; python3 - <<'P'
import re
lines=open('/tmp/eval/out.txt').read().split('\n')
for l in lines:
    if l.startswith('      - '):
        print(l[:150]); continue
    m=re.search(r'new (\d+)/(\d+)',l); 
    if m and m.group(1)!=m.group(2): print(l[:200])
    elif 'new' not in l and l: print('??',l[:160])
    elif re.search('new 0/0 0',l): print(l[:160])
    elif l.startswith('new'): print(l)
P
