import { describe, expect, it } from "vitest";
import { labelSpeaker } from "./label-speaker";

const NOBODY_KNOWN = { byPart: new Map(), labels: new Map(), byOffice: new Map(), byInitials: new Map() };

const speakerOf = (label: string) =>
  labelSpeaker(`${label}: `, { start: 0, end: label.length }, NOBODY_KNOWN, { asks: null, answers: null });

describe("whom a label in another language means", () => {
  it.each([
    ["La señora BLANCO RUIZ", "Blanco Ruiz"],
    ["El señor LÓPEZ DE LA CRUZ", "López de la Cruz"],
    ["Mme Anne Brun", "Anne Brun"],
    ["Abg. Dr. Meier", "Meier"],
    ["Vizepräsidentin Dr. Anna Lind", "Anna Lind"],
    ["Wicemarszałek Ewa Kos", "Ewa Kos"],
    ["A Sr.ª Ana Branco", "Ana Branco"],
    ["Министр иностранных дел Пётр Бык", "Пётр Бык"],
    ["Иванов С.П.", "Иванов С.П."],
    ["Lišková, Anna", "Anna Lišková"],
    ["La Paz", "La Paz"],
  ])("%s is somebody with a name", (label, name) => {
    expect(speakerOf(label)).toEqual({ name, isNamed: true });
  });

  it.each([
    ["M. le président", "président"],
    ["Mme la ministre déléguée", "ministre déléguée"],
    ["El señor PRESIDENTE", "presidente"],
    ["El señor MINISTRO DE HACIENDA", "ministro de hacienda"],
    ["Председательствующий", "председательствующий"],
    ["Старшыня", "старшыня"],
    ["Ministr financí", "ministr financí"],
  ])("%s is an office", (label, name) => {
    expect(speakerOf(label)).toEqual({ name, isNamed: false });
  });

  it.each(["Вопрос", "Antwort", "Из зала", "Des voix", "Some hon. Members", "Głos z sali"])("%s is nobody", (label) => {
    expect(speakerOf(label)).toEqual({ name: null, isNamed: false });
  });
});
