/// Names of medicines. Whoever names one asks about that one: an entry without it answers nothing, least of all how much to take.
enum Medicines {
  static func isName(_ folded: String) -> Bool {
    let bytes = folded.utf8
    guard bytes.count >= 4 else { return false }
    if brands.contains(where: { folded.hasPrefix($0) }) { return true }
    guard bytes.count >= 7 else { return false }
    return endings.contains { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private static let brands = [
    "nurofen", "ibuprom", "ibuprofen", "apap", "paracetamol", "panadol", "aspiryn", "polopiryn", "pyralgin", "ketonal",
    "ketoprofen", "naproxen",
    "augmentin", "amotaks", "duomox", "amoksiklav", "xanax", "relanium", "tramal", "doreta", "metamizol", "nospa",
    "no-spa", "xarelto",
    "eliquis", "warfaryn", "acard", "euthyrox", "letrox", "metformin", "siofor", "ozempic", "viagr", "sildenafil",
    "zyrtec", "cetyryzyn",
    "loratadyn", "stoperan", "smecta", "espumisan", "rutinoscorbin", "fenspogal", "encorton", "prednizon", "sterydy",
    "insulin", "codein", "kodein",
    "morfin", "antydepresant", "melatonin", "ibupar", "voltaren", "diclofenac", "diklofenak", "olfen", "amoksycylin",
    "amoxicill", "penicilin",
    "azytromycyn", "sumamed", "klacid", "bactrim", "furagin", "ibuprofenu", "ибупрофен", "парацетамол", "нурофен",
    "амоксицилін",
  ].map { Fold.fold($0) }

  private static let endings = """
    cylina cyliny cyline cyliną mycyna mycyny mycyne profen profenu prazol prazolu azolam azolamu sartan sartanu statyna statyny statyne
    oksacyna oksacyny oksacyne dypina dypiny dypine olol ololu cillin mycin
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Fold.fold(String($0)) }
}
