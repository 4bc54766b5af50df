import PBMModel

/// The method's words where a page shows them and the vocabulary has none in a language. They are
/// shown and not read: what is read has been met in somebody's file or in print, and these come from
/// a translator.
enum ShownWords {
  /// The name of hypotheses.
  static let hypotheses = LanguageWords(
    english: "Hypotheses",
    french: "Hypothèses",
    german: "Hypothesen",
    spanish: "Hipótesis",
    portuguese: "Hipóteses",
    italian: "Ipotesi",
    dutch: "Hypothesen",
    japanese: "仮説",
    chinese: "假设")

  /// The name of an action.
  static func action(_ action: Action) -> LanguageWords {
    switch action {
    case .maintain: maintain
    case .strengthen: strengthen
    case .add: add
    case .reduce: reduce
    case .delete: delete
    }
  }

  /// The name of what is told of a model.
  static func key(_ key: MetadataKey) -> LanguageWords {
    switch key {
    case .person: personKey
    case .role: roleKey
    case .stage: stageKey
    case .date: dateKey
    case .base: baseKey
    case .lang: langKey
    case .format: formatKey
    case .canvas: canvasKey
    }
  }

  /// The name of a stage.
  static func stage(_ stage: Stage) -> LanguageWords {
    switch stage {
    case .current: currentStage
    case .target: targetStage
    }
  }

  /// What is asked of a box.
  static func question(_ box: Box) -> LanguageWords {
    switch box {
    case .keyPartners: keyPartnersQuestion
    case .keyActivities: keyActivitiesQuestion
    case .keyResources: keyResourcesQuestion
    case .valueProposition: valuePropositionQuestion
    case .channels: channelsQuestion
    case .customerRelationships: customerRelationshipsQuestion
    case .customers: customersQuestion
    case .costs: costsQuestion
    case .benefits: benefitsQuestion
    }
  }
}

// Actions

extension ShownWords {
  private static let maintain = LanguageWords(
    english: "maintain",
    french: "maintenir",
    german: "beibehalten",
    spanish: "mantener",
    portuguese: "manter",
    italian: "mantenere",
    dutch: "behouden",
    japanese: "維持する",
    chinese: "保持")
  private static let strengthen = LanguageWords(
    english: "strengthen",
    french: "renforcer",
    german: "verstärken",
    spanish: "reforzar",
    portuguese: "fortalecer",
    italian: "rafforzare",
    dutch: "versterken",
    japanese: "強化する",
    chinese: "加强")
  private static let add = LanguageWords(
    english: "add",
    french: "ajouter",
    german: "hinzufügen",
    spanish: "añadir",
    portuguese: "adicionar",
    italian: "aggiungere",
    dutch: "toevoegen",
    japanese: "加える",
    chinese: "添加")
  private static let reduce = LanguageWords(
    english: "reduce",
    french: "réduire",
    german: "verringern",
    spanish: "reducir",
    portuguese: "reduzir",
    italian: "ridurre",
    dutch: "verminderen",
    japanese: "減らす",
    chinese: "减少")
  private static let delete = LanguageWords(
    english: "delete",
    french: "supprimer",
    german: "streichen",
    spanish: "eliminar",
    portuguese: "eliminar",
    italian: "eliminare",
    dutch: "schrappen",
    japanese: "取り除く",
    chinese: "删除")
}

// What is told of a model

extension ShownWords {
  private static let personKey = LanguageWords(
    english: "person",
    french: "personne",
    german: "Person",
    spanish: "persona",
    portuguese: "pessoa",
    italian: "persona",
    dutch: "persoon",
    japanese: "氏名",
    chinese: "姓名")
  private static let roleKey = LanguageWords(
    english: "role",
    french: "rôle",
    german: "Rolle",
    spanish: "función",
    portuguese: "função",
    italian: "ruolo",
    dutch: "rol",
    japanese: "役割",
    chinese: "角色")
  private static let stageKey = LanguageWords(
    english: "stage",
    french: "étape",
    german: "Stand",
    spanish: "etapa",
    portuguese: "etapa",
    italian: "fase",
    dutch: "fase",
    japanese: "段階",
    chinese: "阶段")
  private static let dateKey = LanguageWords(
    english: "date",
    french: "date",
    german: "Datum",
    spanish: "fecha",
    portuguese: "data",
    italian: "data",
    dutch: "datum",
    japanese: "日付",
    chinese: "日期")
  private static let baseKey = LanguageWords(
    english: "base",
    french: "base",
    german: "Grundlage",
    spanish: "base",
    portuguese: "base",
    italian: "base",
    dutch: "basis",
    japanese: "基準",
    chinese: "基础")
  private static let langKey = LanguageWords(
    english: "lang",
    french: "langue",
    german: "Sprache",
    spanish: "idioma",
    portuguese: "idioma",
    italian: "lingua",
    dutch: "taal",
    japanese: "言語",
    chinese: "语言")
  private static let formatKey = LanguageWords(
    english: "format",
    french: "format",
    german: "Format",
    spanish: "formato",
    portuguese: "formato",
    italian: "formato",
    dutch: "formaat",
    japanese: "形式",
    chinese: "格式")
  private static let canvasKey = LanguageWords(
    english: "canvas",
    french: "canevas",
    german: "Canvas",
    spanish: "lienzo",
    portuguese: "canvas",
    italian: "canvas",
    dutch: "canvas",
    japanese: "キャンバス",
    chinese: "画布")
}

// Stages

extension ShownWords {
  private static let currentStage = LanguageWords(
    english: "current",
    french: "actuel",
    german: "aktuell",
    spanish: "actual",
    portuguese: "atual",
    italian: "attuale",
    dutch: "huidig",
    japanese: "現在",
    chinese: "当前")
  private static let targetStage = LanguageWords(
    english: "target",
    french: "cible",
    german: "Ziel",
    spanish: "objetivo",
    portuguese: "objetivo",
    italian: "obiettivo",
    dutch: "doel",
    japanese: "目標",
    chinese: "目标")
}

// Questions

extension ShownWords {
  private static let keyPartnersQuestion = LanguageWords(
    english: "Who works with you?",
    french: "Qui travaille avec vous ?",
    german: "Wer arbeitet mit Ihnen?",
    spanish: "¿Quién te ayuda?",
    portuguese: "Quem ajuda você?",
    italian: "Chi lavora con te?",
    dutch: "Wie werkt er met je samen?",
    japanese: "誰と一緒に働いていますか？",
    chinese: "谁能帮你？")
  private static let keyActivitiesQuestion = LanguageWords(
    english: "What are you doing?",
    french: "Que faites-vous ?",
    german: "Was tun Sie?",
    spanish: "¿Qué haces?",
    portuguese: "O que você faz?",
    italian: "Che cosa fai?",
    dutch: "Wat doe je?",
    japanese: "何をしていますか？",
    chinese: "你做哪些事？")
  private static let keyResourcesQuestion = LanguageWords(
    english: "Who are you and what do you have?",
    french: "Qui êtes-vous et qu'avez-vous ?",
    german: "Wer sind Sie, und was haben Sie?",
    spanish: "¿Quién eres, qué tienes?",
    portuguese: "Quem você é e o que você tem?",
    italian: "Chi sei e che cosa hai?",
    dutch: "Wie ben je en wat heb je?",
    japanese: "あなたはどんな人で、何を持っていますか？",
    chinese: "你是谁，拥有什么？")
  private static let valuePropositionQuestion = LanguageWords(
    english: "How do you help?",
    french: "Comment aidez-vous ?",
    german: "Wie helfen Sie?",
    spanish: "¿Cómo ayudas?",
    portuguese: "Como você ajuda?",
    italian: "Come aiuti?",
    dutch: "Hoe help je?",
    japanese: "どのように役立っていますか？",
    chinese: "你怎样帮助别人？")
  private static let channelsQuestion = LanguageWords(
    english: "How do they know you and how do you deliver to them?",
    french: "Comment vous connaît-on ?",
    german: "Wie erfährt man von Ihnen, und wie liefern Sie?",
    spanish: "¿Cómo te conocen y cómo entregas?",
    portuguese: "Como conhecem você e como você entrega?",
    italian: "Come ti conoscono e come consegni?",
    dutch: "Hoe kennen ze je en hoe lever je?",
    japanese: "どのように知られ、どのように届けていますか？",
    chinese: "别人怎样知道你，你怎样交付？")
  private static let customerRelationshipsQuestion = LanguageWords(
    english: "How do you interact?",
    french: "Comment interagissez-vous ?",
    german: "Wie gehen Sie miteinander um?",
    spanish: "¿Cómo te relacionas?",
    portuguese: "Como você se relaciona?",
    italian: "Come interagisci?",
    dutch: "Hoe gaan jullie met elkaar om?",
    japanese: "どのように関わっていますか？",
    chinese: "你们怎样互动？")
  private static let customersQuestion = LanguageWords(
    english: "Who are you helping?",
    french: "Qui aidez-vous ?",
    german: "Wem helfen Sie?",
    spanish: "¿A quién ayudas?",
    portuguese: "Quem você ajuda?",
    italian: "Chi aiuti?",
    dutch: "Wie help je?",
    japanese: "誰を助けていますか？",
    chinese: "你要帮的是哪些人？")
  private static let costsQuestion = LanguageWords(
    english: "What do you give?",
    french: "Que donnez-vous ?",
    german: "Was geben Sie?",
    spanish: "¿Qué das?",
    portuguese: "O que você dá?",
    italian: "Che cosa dai?",
    dutch: "Wat geef je?",
    japanese: "何を差し出していますか？",
    chinese: "你要付出什么？")
  private static let benefitsQuestion = LanguageWords(
    english: "What do you get?",
    french: "Qu'obtenez-vous ?",
    german: "Was bekommen Sie?",
    spanish: "¿Qué obtienes?",
    portuguese: "O que você recebe?",
    italian: "Che cosa ottieni?",
    dutch: "Wat krijg je?",
    japanese: "何を得ていますか？",
    chinese: "你会获得什么？")
}
