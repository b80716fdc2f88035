import { type Classifier, classifierSchema } from "./classifier";
import weights from "./weights.json";

/** The classifier that comes with Claimdesk; `npm run train` rebuilds its weights. */
export const shippedClassifier: Classifier = classifierSchema.parse(weights);
