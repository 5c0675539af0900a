/// Names of medicines. Whoever names one asks about that one: an entry without it answers nothing, least of all how much to take.
enum Medicines {
  static func isName(_ folded: String) -> Bool {
    let count = folded.utf8.count
    return count >= 4 && brands.occur(in: folded) || count >= 7 && endings.occur(in: folded)
  }

  private static let brands = Affixes(
    folding: """
      nurofen ibuprom ibuprofen apap paracetamol panadol aspiryn polopiryn pyralgin ketonal ketoprofen naproxen augmentin
      amotaks duomox amoksiklav xanax relanium tramal doreta metamizol nospa no-spa xarelto eliquis warfaryn acard
      euthyrox letrox metformin siofor ozempic viagr sildenafil zyrtec cetyryzyn loratadyn stoperan smecta espumisan
      rutinoscorbin fenspogal encorton prednizon sterydy insulin codein kodein morfin antydepresant melatonin ibupar
      voltaren diclofenac diklofenak olfen amoksycylin amoxicill penicilin azytromycyn sumamed klacid bactrim furagin
      ибупрофен парацетамол нурофен амоксицилін
      """)

  private static let endings = Affixes(
    folding: """
      cylina cyliny cyline cyliną mycyna mycyny mycyne profen profenu prazol prazolu azolam azolamu sartan sartanu
      statyna statyny statyne oksacyna oksacyny oksacyne dypina dypiny dypine olol ololu cillin mycin
      """, atEnd: true)
}
