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
  de  Partner | Partnerschaften | Schlüsselpartnerschaft | Wichtige Partner | Wer hilft mir | Wer unterstützt mich
  de  Wer hilft dir | Wer hilft Ihnen
  es  Socios clave | Asociaciones clave | Asociaciones | Socios
  es  Alianzas clave | Alianzas | Red de socios | Quién me ayuda
  es? ¿Quién te ayuda?
  pt  Parcerias principais | Parceiros-chave | Parcerias-chave | Parceiros principais
  pt  Parcerias | Parceiros | Quem me ajuda
  pt? Quem ajuda você?
  it  Partner principali
  it  Partner chiave | Partner | Chi mi aiuta
  nl  Partners
  nl  Kernpartners | Belangrijkste partners | Partnerschappen | Wie helpt mij
  ja  キー・パートナー | KP キー・パートナー
  ja  パートナー | 主要パートナー
  zh  重要合作 | 關鍵合作夥伴 | 关键合作伙伴
  zh  重要伙伴 | 重要夥伴 | 合作伙伴 | 合作夥伴
  zh? 誰能幫你 | 谁能帮你

heading key-activities
  en  Key activities | Key activity | Activities | Activity | Main activities
  en? What are you doing? | What do you do? | Which activities does your value need? | Which activities does your value require? | What do I do?
  fr  Activités clés | Activité clé | Activités clefs | Activités | Activité | Activités principales
  fr  Ce que je fais
  fr? Que faites-vous ? | Qu'est-ce que vous faites ? | Que fais-tu ?
  de  Schlüsselaktivitäten | Hauptaktivitäten | Schluesselaktivitaeten
  de  Aktivitäten | Kernaktivitäten | Tätigkeiten | Haupttätigkeiten | Was mache ich | Was tue ich | Was machst du
  de  Was machen Sie
  es  Actividades clave
  es  Actividades | Qué hago
  es? ¿Qué haces?
  pt  Atividades-chave
  pt  Atividades | Atividades principais | O que eu faço | O que faço
  pt? O que você faz?
  it  Attività chiave
  it  Attività | Attività principali | Cosa faccio | Che cosa faccio
  nl  Kernactiviteiten | Activiteiten
  nl  Hoofdactiviteiten | Wat doe ik
  ja  キー・アクティビティ | KA キー・アクティビティ
  ja  主要活動 | 活動
  zh  关键业务 | 關鍵活動 | 关键活动
  zh  關鍵業務 | 主要活動 | 主要活动
  zh? 你做哪些事

heading key-resources
  en  Key resources | Key resource | Resources | Resource | Main resources | Who you are, what you have | Who you are and what you have
  en  Who I am, what I have | Who I am and what I have
  en? Who are you and what do you have? | Who are you, what do you have? | What excites you? | Who am I and what do I have?
  fr  Ressources clés | Ressource clé | Ressources clefs | Ressources | Ressource | Ressources principales
  fr  Qui je suis, ce que j'ai | Qui je suis et ce que j'ai | Qui vous êtes, ce que vous avez | Qui vous êtes et ce que vous avez
  fr? Qui êtes-vous et qu'avez-vous ? | Qui êtes-vous, qu'avez-vous ? | Qui êtes-vous et que possédez-vous ? | Qui es-tu et qu'as-tu ?
  de  Schlüsselressourcen | Schluesselressourcen
  de  Ressourcen | Wer bin ich, was habe ich | Wer bin ich und was habe ich | Wer bist du, was hast du
  es  Recursos clave
  es  Recursos | Quién soy, qué tengo | Quién soy y qué tengo
  es? ¿Quién eres, qué tienes? | ¿Quién eres y qué tienes?
  pt  Recursos principais | Recursos-chave
  pt  Recursos | Quem eu sou e o que eu tenho | Quem sou e o que tenho
  pt? Quem você é e o que você tem?
  it  Risorse chiave
  it  Risorse | Risorse principali | Chi sono e cosa ho | Chi sono, cosa ho
  nl  Hulpbronnen | Bronnen
  nl  Middelen | Kernmiddelen | Belangrijkste middelen | Wie ben ik en wat heb ik | Wie ben ik, wat heb ik
  ja  キー・リソース | KR キー・リソース
  ja  リソース | 主要リソース | 主要資源
  zh  核心资源 | 關鍵資源 | 关键资源
  zh  重要资源 | 重要資源 | 核心資源
  zh? 你是誰＆你擁有什麼 | 你是谁＆你拥有什么

heading value-proposition
  en  Value proposition | Value propositions | Value | Value provided | Value offered | How you help | How I help
  en? How do you help? | Why do your customers call on you? | What value? | Which problem or need? | Which benefits do customers enjoy?
  en? What advantages do you have compared to others, competitors or colleagues? | What would break if you left? | How do I help?
  fr  Proposition de valeur | Propositions de valeur | Valeur apportée | Valeur ajoutée | Offre de valeur | Valeur | Comment j'aide
  fr? Comment aidez-vous ? | Pourquoi vos clients font-ils appel à vous ? | Comment aides-tu ?
  de  Wertangebot | Nutzenangebot
  de  Wertangebote | Wertversprechen | Nutzenversprechen | Leistungsversprechen | Kundennutzen | Mehrwert
  de  Wie helfe ich | Wie hilfst du
  es  Propuesta de valor
  es  Propuestas de valor | Oferta de valor | Cómo ayudo
  es? ¿Cómo ayudas?
  pt  Proposta de valor
  pt  Propostas de valor | Oferta de valor | Como eu ajudo | Como ajudo
  pt? Como você ajuda?
  it  Proposta di valore
  it  Proposte di valore | Proposta di valore unica | Valore offerto | Come aiuto
  nl  Waardepropositie
  nl  Waardeproposities | Waardevoorstel | Waardeaanbod | Hoe help ik
  ja  与える価値 | VP 与える価値
  ja  価値提案 | 提供価値
  zh  价值主张 | 價值主張
  zh? 你如何幫助顧客 | 你如何帮助顾客

heading channels
  en  Channels | Channel | Distribution channels | Distribution channel | Channels and delivery | Channels & delivery
  en  How they know me and how I deliver
  en  Communication channels
  en? How do they know you and how do you deliver to them? | How do they know you, how do you deliver? | How do they know you and how do you deliver?
  en? How do they know you? | How do you deliver? | Through which channels do they want to be reached? | How do they know me and how do I deliver to them?
  en? How do they know me and how do I deliver?
  fr  Canaux | Canal | Canaux de distribution | Canal de distribution | Comment on me connaît et comment je délivre
  fr  Canaux de communication
  fr? Comment vous connaît-on et comment délivrez-vous ? | Comment vous connaît-on, comment délivrez-vous ? | Comment vous connaît-on ?
  fr? Comment vous connaissent-ils et comment délivrez-vous ? | Comment délivrez-vous ? | Comment me connaît-on ?
  de  Kanäle | Vertriebskanäle | Kanaele
  de  Kanal | Vertriebs- und Kommunikationskanäle | Kommunikationskanäle | Vertriebswege | Wie kennt man mich
  de  Wie erreiche ich sie
  es  Canales
  es  Canal | Canales de distribución | Canales de comunicación | Cómo me conocen
  es? ¿Cómo te conocen?
  pt  Canais
  pt  Canal | Canais de distribuição | Canais de comunicação
  pt? Como chegam até você e como você atua?
  it  Canali
  it  Canali di distribuzione | Canali di comunicazione
  nl  Kanalen
  nl  Distributiekanalen | Communicatiekanalen
  ja  チャネル | CH チャネル
  zh  渠道通路 | 通路
  zh  渠道
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
  de  Kundenbeziehung | Beziehungen | Beziehung zu Kunden | Wie interagiere ich | Wie interagierst du
  es  Relaciones con el cliente | Relaciones con los clientes | Relaciones con clientes
  es  Relación con el cliente | Relación con los clientes | Relación con clientes | Relaciones | Cómo interactúo
  es? ¿Cómo interactúas?
  pt  Relacionamento com o cliente | Relacionamento com os clientes | Relacionamento com clientes
  pt  Relacionamento | Relacionamentos | Relações com clientes | Relação com o cliente | Como eu interajo
  pt? Como você interage?
  it  Relazioni con i clienti
  it  Relazione con i clienti | Relazione con il cliente | Relazioni con la clientela | Relazioni | Come interagisco
  nl  Klantrelaties | Relaties
  nl  Klantrelatie | Klantenrelaties | Relatie met klanten | Hoe ga ik met ze om
  ja  顧客との関係 | CR 顧客との関係
  ja  顧客関係
  zh  客户关系 | 顧客關係 | 顾客关系
  zh  客戶關係
  zh? 你如何與顧客互動 | 你如何与顾客互动

heading customers
  en  Customers | Customer | Customer segments | Customer segment | Target customers | Target customer | Clients | Client
  en  Who I help | Who you help
  en  Target group | Target groups | Target audience
  en? Who are you helping? | Who do you help? | Who is your persona? | Who is your persona (or target customer)? | Who are you creating value for?
  en? For whom do you create value? | Who is the most important? | Who depends on your work? | Who do I help? | Who am I helping? | Whom do you help?
  fr  Clients | Client | Clientèle | Segments de clientèle | Segment de clientèle | Segments clients | Segments de clients | Segment client
  fr  Clients cibles | Client cible | Qui j'aide
  fr  Public cible | Clientèle cible
  fr? Qui aidez-vous ? | Qui aides-tu ? | Pour qui créez-vous de la valeur ?
  de  Kunden | Kund:innen | Kundensegmente
  de  Kunde | Kundensegment | Kundengruppen | Zielgruppe | Zielgruppen | Zielkunden | Wem helfe ich | Wem hilfst du
  de  Wem helfen Sie
  es  Clientes
  es  Cliente | Segmentos de clientes | Segmento de clientes | Segmentos de mercado | Segmento de mercado
  es  Público objetivo | A quién ayudo
  es? ¿A quién ayudas?
  pt  Segmentos de clientes | Clientes
  pt  Cliente | Segmento de clientes | Público-alvo | Quem eu ajudo | A quem ajudo
  pt? Quem você ajuda?
  it  Segmenti di clientela
  it  Clienti | Segmenti di clienti | Segmento di clientela | Chi aiuto
  nl  Klantsegmenten
  nl  Klanten | Klant | Klantsegment | Doelgroep | Doelgroepen | Wie help ik
  ja  顧客 | CM 顧客
  ja  顧客セグメント
  zh  客户群体 | 目標客層 | 目标客层
  zh  客户细分 | 客戶細分 | 客户 | 客戶 | 目标客户 | 目標客戶
  zh? 你要幫的是哪些人 | 你要帮的是哪些人

heading costs
  en  Costs | Cost | Cost structure | Cost structures | What I give | What you give
  en  Expenses
  en? What do you give? | What does it cost? | What does it cost you? | What do you give up? | What do I give?
  fr  Coûts | Coût | Structure de coûts | Structure des coûts | Structure de coût | Ce que je donne | Ce que vous donnez
  fr  Dépenses
  fr? Que donnez-vous ? | Que donnes-tu ? | Qu'est-ce que cela vous coûte ?
  de  Kosten | Kostenstruktur
  de  Ausgaben | Was gebe ich | Was gibst du | Was geben Sie | Was kostet es mich
  es  Estructura de costos | Estructura de costes | Costos | Costes
  es  Costo | Coste | Gastos | Qué doy
  es? ¿Qué das?
  pt  Estrutura de custo | Estrutura de custos | Custos | Custo
  pt  Gastos | Despesas | O que eu dou | O que dou
  pt? O que você dá?
  it  Struttura dei costi
  it  Costi | Struttura di costi | Spese | Cosa do | Che cosa do
  nl  Kosten
  nl  Kostenstructuur | Uitgaven | Wat geef ik
  ja  コスト（費用） | コスト | 費用 | CT コスト（費用）
  ja  コスト構造
  zh  成本结构 | 成本結構
  zh  成本
  zh? 你要付出什麼 | 你要付出什么

heading benefits
  en  Benefits | Benefit | Revenue and benefits | Revenues and benefits | Revenue & benefits | Revenues & benefits | Revenue | Revenues
  en  Revenue streams | Revenue stream | Income | Income and benefits | Income & benefits | What I get | What you get
  en? What do you get? | What do you get in exchange? | What do I get?
  fr  Bénéfices | Bénéfice | Revenus et bénéfices | Revenus & bénéfices | Revenus et avantages | Revenus | Revenu | Sources de revenus | Flux de revenus
  fr  Ce que j'obtiens | Ce que je reçois | Ce que vous obtenez
  fr  Recettes | Sources de revenu | Flux de revenu
  fr? Qu'obtenez-vous ? | Que recevez-vous ? | Qu'obtiens-tu ? | Qu'obtenez-vous en échange ?
  de  Einnahmen | Einnahmequellen | Nutzen
  de  Erträge | Erlöse | Einkommen | Ertragsquellen | Erlösquellen | Was bekomme ich | Was erhalte ich
  de  Was bekommst du | Was bekommen Sie
  es  Ingresos y beneficios | Beneficios | Ingresos
  es  Fuentes de ingresos | Fuente de ingresos | Flujos de ingresos | Flujo de ingresos | Vías de ingresos
  es  Qué obtengo | Qué recibo
  es? ¿Qué obtienes?
  pt  Fontes de receita | Benefícios
  pt  Fonte de receita | Fontes de renda | Receitas | Receita | O que eu recebo | O que recebo | O que ganho
  pt? O que você recebe?
  it  Flussi di ricavi
  it  Ricavi | Entrate | Guadagni | Benefici | Fonti di ricavo | Cosa ricevo | Cosa ottengo
  nl  Opbrengsten
  nl  Inkomsten | Inkomstenstromen | Inkomstenbronnen | Wat krijg ik
  ja  報酬（収入） | 報酬 | 収入 | RV 報酬（収入）
  ja  収益の流れ | 収入源 | 収益源
  zh  收入来源 | 收入與好處 | 收入与好处
  zh  收入來源 | 收益流 | 收益来源 | 收益來源 | 收益
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
