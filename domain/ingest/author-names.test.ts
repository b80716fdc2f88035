import { describe, expect, it } from "vitest";
import { type NamesAround, readAuthorName, readAuthorNames } from "./author-names";

function names(byline: string, around: NamesAround = {}): string[] {
  return readAuthorNames(byline, around).map(({ name, kind }) => (kind === "person" ? name : `${name} (organisation)`));
}

describe("the authors of a byline", () => {
  it.each<[string, string[]]>([
    ["By GILLIAN M. March 11, 2015 3:46 PM", ["Gillian M."]],
    ["By Jo Lind and Al Roe", ["Jo Lind", "Al Roe"]],
    ["By Jo Lind, Al Roe and Bea St. John", ["Jo Lind", "Al Roe", "Bea St. John"]],
    ["by\n\tJo Lind\t and \tAl Roe\t\nMarch 11, 2015", ["Jo Lind", "Al Roe"]],
    ["By\nJo Lind\nand Al Roe\nFollow us", ["Jo Lind", "Al Roe"]],
    ["Jo Lind, Staff Writer | March 11, 2015", ["Jo Lind"]],
    ["By Jo Lind, Reuters staff", ["Jo Lind"]],
    ["By Jo Lind in Northport", ["Jo Lind"]],
    ["By Jo Lind for Example News", ["Jo Lind"]],
    ["By Jo Lind, USA TODAY", ["Jo Lind"]],
    ["By JO MCRAE-LIND and AL ROE III", ["Jo McRae-Lind", "Al Roe III"]],
    ["By JO LIND and AL ROE, AP Technology Writers", ["Jo Lind", "Al Roe"]],
    ["By Jo Lind Staff Writer", ["Jo Lind"]],
    ["By JO LIND and AL ROE Associated Press", ["Jo Lind", "Al Roe"]],
    ["By Jo Lind jlind@example.com @jolind", ["Jo Lind"]],
    ["Jo Lind reports", ["Jo Lind"]],
    ["Posted on March 11, 2015 by Jo Lind", ["Jo Lind"]],
    ["Published: 3:46 pm, March 11, 2015 | By Jo Lind", ["Jo Lind"]],
    ["Jo (J. R.) Lind", ["Jo (J. R.) Lind"]],
    ["Von Jo Lind und Al Roe", ["Jo Lind", "Al Roe"]],
    ["Par Jo Lind (avec Al Roe et Bea Moss)", ["Jo Lind", "Al Roe", "Bea Moss"]],
    ["Por José Ortega y Gasset", ["José Ortega y Gasset"]],
    ["Por Ana Paz y José Ríos", ["Ana Paz", "José Ríos"]],
    ["Автор: Мария Петрова и Иван Смирнов", ["Мария Петрова", "Иван Смирнов"]],
    ["Аўтар: Янка Лось", ["Янка Лось"]],
    ["ИВАН СМИРНОВ, корреспондент", ["Иван Смирнов"]],
    ["By Reuters Staff", ["Reuters Staff (organisation)"]],
    ["AFP", ["AFP (organisation)"]],
    ["Редакция", ["Редакция (organisation)"]],
    ["By The Editorial Board", ["The Editorial Board (organisation)"]],
    ["By Jo Lind, Al Roe and Reuters", ["Jo Lind", "Al Roe", "Reuters (organisation)"]],
    ["By Jo Lind and the Press Association", ["Jo Lind", "Press Association (organisation)"]],
    ["By Jo Lind and agencies", ["Jo Lind", "agencies (organisation)"]],
    ["Von Jo Lind, Al Roe und dpa", ["Jo Lind", "Al Roe", "dpa (organisation)"]],
    ["Av Jo Lind og NTB", ["Jo Lind", "NTB (organisation)"]],
    ["By Jo Lind, Correspondent and News Editor", ["Jo Lind"]],
    ["By Jo Lind, Press Association", ["Jo Lind"]],
    ["Jo Lind and Al Roe Food correspondents", ["Jo Lind", "Al Roe"]],
    ["Updated: By Jo Lind", ["Jo Lind"]],
    ["ByJo Lind", ["Jo Lind"]],
    ["By Byron Lind", ["Byron Lind"]],
    ["Text: Jo Lind Foto: Al Roe", ["Jo Lind"]],
    ["Автор:\tАлеся Лось\t. Фото: Пётр Залога", ["Алеся Лось"]],
    ["Geschrieben von \tKarla\t um 07:20", ["Karla"]],
    ["كتبت:\tهالة المنصوري", ["هالة المنصوري"]],
    ["Piše: Željka Šćurić, 18. 1. 2007.", ["Željka Šćurić"]],
    ["윤서진 기자", ["윤서진"]],
  ])("are in %j", (byline, authors) => {
    expect(names(byline)).toEqual(authors);
  });

  it.each([
    "",
    "By",
    "March 11, 2015",
    "By clicking here you agree to the \tTerms\t of use",
    "https://example.com/jo-lind",
    "@jolind",
    "desk@example.com",
    "admin",
    "jlind",
    "Follow us",
    "Share this",
    "Учора, 14:20",
    "Heute",
    "Like Example.com",
    "Photograph: Al Roe",
    "5 min read",
    "By the time the bridge opened it had cost twice as much",
    `By ${"Jo Lind and ".repeat(100)}Al Roe`,
  ])("are none in %j", (byline) => {
    expect(names(byline)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["Jo Lind", ["Jo Lind"]],
    ["jo lind", ["jo lind"]],
    ["Lind", ["Lind"]],
    ["admin", []],
    ["Administrator", []],
    ["jlind", []],
    ["https://www.facebook.com/jolind", []],
    ["desk@example.com", []],
    ["Jo Lind, Al Roe", ["Jo Lind", "Al Roe"]],
    ["Jo Lind; Al Roe", ["Jo Lind", "Al Roe"]],
    ["Jo Lind, Blink", ["Jo Lind"]],
    ["Lind, Jo", ["Jo Lind"]],
    ["Jo Lind; Reuters", ["Jo Lind", "Reuters (organisation)"]],
    ["portal.Example", ["portal.Example (organisation)"]],
    ["Mac & i", ["Mac & i (organisation)"]],
    ["Ediciones El Puerto", ["Ediciones El Puerto (organisation)"]],
    ["elpuerto", ["elpuerto (organisation)"]],
    ["张伟", ["张伟"]],
  ])("are in the field %j", (field, authors) => {
    expect(names(field, { isData: true, publishers: ["Mac & i", "El Puerto"] })).toEqual(authors);
  });

  it.each([
    "Press Association",
    "City Desk",
    "Records of Little Wenlow",
    "Wenlow City Council",
    "Stadtverwaltung Elbrück",
    "Umweltministerium",
    "Mairie de Sainte-Ourse",
    "Ayuntamiento de Alcorada",
    "Prefeitura de Roccamara",
    "Comune di Roccamara",
    "Gemeente Veldermark",
    "Urząd Miasta",
    "Ministerstvo dopravy",
    "Vodno ministarstvo",
    "Szerkesztőség",
    "Miljödepartementet",
    "Rannikon toimitus",
    "Haber Merkezi",
    "Администрация посёлка",
    "Сельсавет",
    "وزارة البيئة",
    "עיריית צפת",
    "临河日报",
    "한솔일보",
  ])("are a body in %j", (name) => {
    expect(names(name, { isData: true })).toEqual([`${name} (organisation)`]);
  });

  it.each(["Ville Virtanen", "Vlada Petrova", "Rada Ivanova", "Amalia Comuneros", "Jo Lind-Stadler", "Eva Wallenverk"])(
    "are a person in %j",
    (name) => {
      expect(names(name, { isData: true })).toEqual([name]);
    },
  );

  it("are the publisher's own as a body", () => {
    expect(readAuthorName("The Example News", ["Example News"])).toEqual({
      name: "The Example News",
      kind: "organisation",
    });
    expect(readAuthorName("Jo Lind", ["Example News"])).toEqual({ name: "Jo Lind", kind: "person" });
  });
});
