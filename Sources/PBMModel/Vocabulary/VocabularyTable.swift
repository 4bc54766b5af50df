// swift-format-ignore-file

/// The one table of words.
///
/// A line at the margin names a thing: its kind and its identifier, in the order of the Swift
/// cases. The lines below it hold the
/// words of one language each, divided by ` | `: first the name that messages and new files use,
/// then what people type for it. A `?` after the language marks guiding questions; the first is
/// the one that is asked. A `~` marks words that are not read, but answered with what to write. A
/// language may have several lines.
///
/// All languages are valid in every file, so no word may stand for two things of its kind, in
/// whatever language. Capitals, accents, blanks and punctuation make no difference ("Couts",
/// "Partenaires-clés"), so such spellings are not listed. Adding a language is adding lines; words
/// come from sources (canvases in print, files that people wrote), never from a dictionary alone,
/// but for units, periods, yes and no.
let vocabularyTable = """
heading key-partners
  en  Key partners | Key partner | Partners | Partner | Key partnerships | Key partnership | Partnerships | Main partners | Who helps me
  en? Who works with you? | Who helps you? | Who helps you provide value? | Who supports you in other ways, how? | Who supports you in other ways, and how?
  en? Who supports you in other ways? | Do partners supply key resources or perform key activities? | Who works with me?
  fr  Partenaires clés | Partenaire clé | Partenaires clefs | Partenaires | Partenaire | Partenariats clés | Partenariats | Partenaires principaux | Qui m'aide
  fr? Qui travaille avec vous ? | Qui vous aide ? | Qui travaille avec toi ? | Qui t'aide ? | Qui travaille avec moi ?
  de  Schlüsselpartner | Kooperationspartner | Schlüsselpartnerschaften | Schluesselpartner
  es  Socios clave | Asociaciones clave | Asociaciones | Socios
  es? ¿Quién te ayuda?
  pt  Parcerias principais | Parceiros-chave | Parcerias-chave | Parceiros principais
  pt? Quem ajuda você?
  it  Partner principali
  nl  Partners
  ja  キー・パートナー | KP キー・パートナー
  zh  重要合作 | 關鍵合作夥伴 | 关键合作伙伴
  zh? 誰能幫你 | 谁能帮你

heading key-activities
  en  Key activities | Key activity | Activities | Activity | Main activities
  en? What are you doing? | What do you do? | Which activities does your value need? | Which activities does your value require? | What do I do?
  fr  Activités clés | Activité clé | Activités clefs | Activités | Activité | Activités principales
  fr? Que faites-vous ? | Qu'est-ce que vous faites ? | Que fais-tu ?
  de  Schlüsselaktivitäten | Hauptaktivitäten | Schluesselaktivitaeten
  es  Actividades clave
  es? ¿Qué haces?
  pt  Atividades-chave
  pt? O que você faz?
  it  Attività chiave
  nl  Kernactiviteiten | Activiteiten
  ja  キー・アクティビティ | KA キー・アクティビティ
  zh  关键业务 | 關鍵活動 | 关键活动
  zh? 你做哪些事

heading key-resources
  en  Key resources | Key resource | Resources | Resource | Main resources | Who you are, what you have | Who you are and what you have
  en  Who I am, what I have | Who I am and what I have
  en? Who are you and what do you have? | Who are you, what do you have? | What excites you? | Who am I and what do I have?
  fr  Ressources clés | Ressource clé | Ressources clefs | Ressources | Ressource | Ressources principales
  fr  Qui je suis, ce que j'ai | Qui je suis et ce que j'ai | Qui vous êtes, ce que vous avez | Qui vous êtes et ce que vous avez
  fr? Qui êtes-vous et qu'avez-vous ? | Qui êtes-vous, qu'avez-vous ? | Qui êtes-vous et que possédez-vous ? | Qui es-tu et qu'as-tu ?
  de  Schlüsselressourcen | Schluesselressourcen
  es  Recursos clave
  es? ¿Quién eres, qué tienes? | ¿Quién eres y qué tienes?
  pt  Recursos principais | Recursos-chave
  pt? Quem você é e o que você tem?
  it  Risorse chiave
  nl  Hulpbronnen | Bronnen
  ja  キー・リソース | KR キー・リソース
  zh  核心资源 | 關鍵資源 | 关键资源
  zh? 你是誰＆你擁有什麼 | 你是谁＆你拥有什么

heading value-proposition
  en  Value proposition | Value propositions | Value | Value provided | Value offered | How you help | How I help
  en? How do you help? | Why do your customers call on you? | What value? | Which problem or need? | Which benefits do customers enjoy?
  en? What advantages do you have compared to others, competitors or colleagues? | What would break if you left? | How do I help?
  fr  Proposition de valeur | Propositions de valeur | Valeur apportée | Valeur ajoutée | Offre de valeur | Valeur | Comment j'aide
  fr? Comment aidez-vous ? | Pourquoi vos clients font-ils appel à vous ? | Comment aides-tu ?
  de  Wertangebot | Nutzenangebot
  es  Propuesta de valor
  es? ¿Cómo ayudas?
  pt  Proposta de valor
  pt? Como você ajuda?
  it  Proposta di valore
  nl  Waardepropositie
  ja  与える価値 | VP 与える価値
  zh  价值主张 | 價值主張
  zh? 你如何幫助顧客 | 你如何帮助顾客

heading channels
  en  Channels | Channel | Distribution channels | Distribution channel | Channels and delivery | Channels & delivery
  en  How they know me and how I deliver
  en? How do they know you and how do you deliver to them? | How do they know you, how do you deliver? | How do they know you and how do you deliver?
  en? How do they know you? | How do you deliver? | Through which channels do they want to be reached? | How do they know me and how do I deliver to them?
  en? How do they know me and how do I deliver?
  fr  Canaux | Canal | Canaux de distribution | Canal de distribution | Comment on me connaît et comment je délivre
  fr? Comment vous connaît-on et comment délivrez-vous ? | Comment vous connaît-on, comment délivrez-vous ? | Comment vous connaît-on ?
  fr? Comment vous connaissent-ils et comment délivrez-vous ? | Comment délivrez-vous ? | Comment me connaît-on ?
  de  Kanäle | Vertriebskanäle | Kanaele
  es  Canales
  es? ¿Cómo te conocen?
  pt  Canais
  pt? Como chegam até você e como você atua?
  it  Canali
  nl  Kanalen
  ja  チャネル | CH チャネル
  zh  渠道通路 | 通路
  zh? 別人是怎麼知道你的 | 别人是怎么知道你的

heading customer-relationships
  en  Customer relationships | Customer relationship | Customers relationship | Customers relationships | Customer relations | Customer relation
  en  Client relationships | Client relationship | Client relations | Relationships | Relationship | Relations | How I interact
  en? How do you interact? | What relationship do they expect? | Which relationships do they expect? | How do I interact?
  en? Is it a relationship of trust, loyalty, or a unique service?
  fr  Relations clients | Relation client | Relations client | Relation clients | Relations avec les clients | Relation avec les clients
  fr  Relations clientèle | Relation clientèle | Relations | Relation | Comment j'interagis
  fr? Comment interagissez-vous ? | Comment interagis-tu ?
  de  Kundenbeziehungen
  es  Relaciones con el cliente | Relaciones con los clientes | Relaciones con clientes
  es? ¿Cómo interactúas?
  pt  Relacionamento com o cliente | Relacionamento com os clientes | Relacionamento com clientes
  pt? Como você interage?
  it  Relazioni con i clienti
  nl  Klantrelaties | Relaties
  ja  顧客との関係 | CR 顧客との関係
  zh  客户关系 | 顧客關係 | 顾客关系
  zh? 你如何與顧客互動 | 你如何与顾客互动

heading customers
  en  Customers | Customer | Customer segments | Customer segment | Target customers | Target customer | Clients | Client
  en  Who I help | Who you help
  en? Who are you helping? | Who do you help? | Who is your persona? | Who is your persona (or target customer)? | Who are you creating value for?
  en? For whom do you create value? | Who is the most important? | Who depends on your work? | Who do I help? | Who am I helping? | Whom do you help?
  fr  Clients | Client | Clientèle | Segments de clientèle | Segment de clientèle | Segments clients | Segments de clients | Segment client
  fr  Clients cibles | Client cible | Qui j'aide
  fr? Qui aidez-vous ? | Qui aides-tu ? | Pour qui créez-vous de la valeur ?
  de  Kunden | Kund:innen | Kundensegmente
  es  Clientes
  es? ¿A quién ayudas?
  pt  Segmentos de clientes | Clientes
  pt? Quem você ajuda?
  it  Segmenti di clientela
  nl  Klantsegmenten
  ja  顧客 | CM 顧客
  zh  客户群体 | 目標客層 | 目标客层
  zh? 你要幫的是哪些人 | 你要帮的是哪些人

heading costs
  en  Costs | Cost | Cost structure | Cost structures | What I give | What you give
  en? What do you give? | What does it cost? | What does it cost you? | What do you give up? | What do I give?
  fr  Coûts | Coût | Structure de coûts | Structure des coûts | Structure de coût | Ce que je donne | Ce que vous donnez
  fr? Que donnez-vous ? | Que donnes-tu ? | Qu'est-ce que cela vous coûte ?
  de  Kosten | Kostenstruktur
  es  Estructura de costos | Estructura de costes | Costos | Costes
  es? ¿Qué das?
  pt  Estrutura de custo | Estrutura de custos | Custos | Custo
  pt? O que você dá?
  it  Struttura dei costi
  nl  Kosten
  ja  コスト（費用） | コスト | 費用 | CT コスト（費用）
  zh  成本结构 | 成本結構
  zh? 你要付出什麼 | 你要付出什么

heading benefits
  en  Benefits | Benefit | Revenue and benefits | Revenues and benefits | Revenue & benefits | Revenues & benefits | Revenue | Revenues
  en  Revenue streams | Revenue stream | Income | Income and benefits | Income & benefits | What I get | What you get
  en? What do you get? | What do you get in exchange? | What do I get?
  fr  Bénéfices | Bénéfice | Revenus et bénéfices | Revenus & bénéfices | Revenus et avantages | Revenus | Revenu | Sources de revenus | Flux de revenus
  fr  Ce que j'obtiens | Ce que je reçois | Ce que vous obtenez
  fr? Qu'obtenez-vous ? | Que recevez-vous ? | Qu'obtiens-tu ? | Qu'obtenez-vous en échange ?
  de  Einnahmen | Einnahmequellen | Nutzen
  es  Ingresos y beneficios | Beneficios | Ingresos
  es? ¿Qué obtienes?
  pt  Fontes de receita | Benefícios
  pt? O que você recebe?
  it  Flussi di ricavi
  nl  Opbrengsten
  ja  報酬（収入） | 報酬 | 収入 | RV 報酬（収入）
  zh  收入来源 | 收入與好處 | 收入与好处
  zh? 你會獲得什麼 | 你会获得什么

heading hypotheses
  en  Hypotheses | Hypothesis | Hypotheses to test | Assumptions | Assumption
  fr  Hypothèses | Hypothèse | Hypothèses à tester | Hypothèses à vérifier

action maintain
  en  maintain | maintains | maintained | maintaining | keep | keeps | kept | keeping
  fr  maintenir | maintien | maintiens | maintenu | maintenue | garder | garde | conserver | conserve
action strengthen
  en  strengthen | strengthens | strengthened | strengthening | increase | increases | increased | increasing | reinforce | develop
  fr  renforcer | renforce | développer | développe | augmenter | augmente
action add
  en  add | adds | added | adding
  fr  ajouter | ajoute | ajout
action reduce
  en  reduce | reduces | reduced | reducing | decrease | decreases | decreased | decreasing
  fr  réduire | réduis | réduit | réduite | diminuer | diminue
action delete
  en  delete | deletes | deleted | deleting | remove | removes | removed | removing | drop | drops | dropped | dropping
  en  stop | stops | stopped | stopping | eliminate | eliminates | eliminated | eliminating
  fr  supprimer | supprime | arrêter | arrête | abandonner | abandonne | éliminer | élimine

key person
  en  person
  en~ name
  fr  personne
  fr~ nom
  de~ Name
  es~ nombre
  pt~ nome
  it~ nome
  nl~ naam
  ja~ 氏名 | 名前
  zh~ 姓名
key role
  en  role
  fr  rôle | fonction | poste
key stage
  en  stage
  fr  étape
key date
  en  date
  fr  date
  de~ Datum
  es~ fecha
  pt~ data
  it~ data
  nl~ datum
  ja~ 日付
  zh~ 日期
key base
  en  base
  fr  base
key lang
  en  lang | language
  fr  langue
key format
  en  format
  fr  format
key canvas
  en  canvas

stage current
  en  current
  fr  actuel | actuelle
stage target
  en  target
  fr  cible

status open
status confirmed
  en  yes
  fr  oui
  de  ja
  es  sí
  pt  sim
  it  sì
  nl  ja
  ja  はい
  zh  是
status refuted
  en  no
  fr  non
  de  nein
  es  no
  pt  não
  it  no
  nl  nee
  ja  いいえ
  zh  否

unit min
  en  min | mins | minute | minutes
  fr  min | mn | minute | minutes
  de  min | Minute | Minuten
  es  min | minuto | minutos
  pt  min | minuto | minutos
  it  min | minuto | minuti
  nl  min | minuut | minuten
  ja  分
  zh  分钟 | 分鐘
unit h
  en  h | hr | hrs | hour | hours
  fr  h | heure | heures
  de  h | Std | Stunde | Stunden
  es  h | hs | hora | horas
  pt  h | hora | horas
  it  h | ora | ore
  nl  uur | uren
  ja  時間
  zh  小时 | 小時
unit d
  en  d | day | days
  fr  j | jour | jours
  de  Tag | Tage | Tagen
  es  día | días
  pt  dia | dias
  it  giorno | giorni
  nl  dag | dagen
  ja  日
  zh  天 | 日
unit km
  en  km | kms | kilometre | kilometres | kilometer | kilometers
  fr  km | kilomètre | kilomètres
  de  km | Kilometer
  es  km | kilómetro | kilómetros
  pt  km | quilômetro | quilômetros
  it  km | chilometro | chilometri
  nl  km | kilometer | kilometers
  ja  km | キロメートル
  zh  公里
unit %
  en  % | percent
  fr  % | pourcent
  de  % | Prozent
  it  % | percento
  nl  % | procent
  ja  % | パーセント

period hour
  en  hour | hours | h | hr
  fr  heure | heures | h
  de  Stunde | Std | h
  es  hora | horas
  pt  hora | horas
  it  ora
  nl  uur
  ja  時間
  zh  小时 | 小時
period day
  en  day | days | d
  fr  jour | jours | j | journée
  de  Tag
  es  día
  pt  dia
  it  giorno
  nl  dag
  ja  日
  zh  天 | 日
period week
  en  week | weeks | w | wk
  fr  semaine | semaines | sem
  de  Woche
  es  semana | sem
  pt  semana | sem
  it  settimana
  nl  week
  ja  週 | 週間
  zh  周 | 週 | 星期
period month
  en  month | months | mo | mth
  fr  mois
  de  Monat
  es  mes
  pt  mês
  it  mese
  nl  maand
  ja  月 | か月 | ヶ月 | カ月
  zh  月 | 个月 | 個月
period quarter
  en  quarter | quarters | qtr | q
  fr  trimestre | trimestres
  de  Quartal
  es  trimestre
  pt  trimestre
  it  trimestre
  nl  kwartaal
  ja  四半期
  zh  季度 | 季
period year
  en  year | years | y | yr
  fr  an | ans | année | années
  de  Jahr
  es  año
  pt  ano
  it  anno
  nl  jaar
  ja  年 | 年間
  zh  年
"""
