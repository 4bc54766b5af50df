/// Names and guiding questions as the sources print them (`domain.md`, sections 2.1, 3.1 and 3.2,
/// and the source text), under the identifier of their box, divided by `|`.
let attested = """
  key-partners
  Who works with you?|Key partners|Who helps you?|Who helps you provide value?
  Who supports you in other ways, how?|Do partners supply key resources or perform key activities?
  Partenaires clés|Qui travaille avec vous ?|Qui vous aide ?
  Parcerias Principais|Quem ajuda você|Asociaciones|Socios clave|Quién te ayuda
  Kooperationspartner|Schlüsselpartnerschaften|Kooperationspartner / Schlüsselpartnerschaften
  Partner principali|Partners|重要合作|關鍵合作夥伴|誰能幫你|關鍵合作夥伴（誰能幫你）
  キー・パートナー|KP キー・パートナー
  key-activities
  What are you doing ?|Key activities|What do you do?
  Activités clés|Que faites-vous ?|Atividades-Chave|O que você faz
  Actividades clave|Qué haces|Hauptaktivitäten|Schlüsselaktivitäten|Attività chiave
  (Kern)activiteiten|Kernactiviteiten|activiteiten|关键业务|關鍵活動|你做哪些事|關鍵活動（你做哪些事）
  キー・アクティビティ|KA キー・アクティビティ
  key-resources
  Who are you and what do you have?|Key resources|Who you are, what you have|What excites you
  Ressources clés|Qui êtes-vous et qu'avez-vous ?|Qui êtes-vous et qu’avez-vous ?
  Recursos Principais|Quem você é e o que você tem|Recursos clave|Quién eres, qué tienes
  Schlüsselressourcen|Risorse chiave|(Hulp)bronnen|Hulpbronnen|bronnen
  核心资源|關鍵資源|你是誰＆你擁有什麼|關鍵資源（你是誰＆你擁有什麼）|キー・リソース|KR キー・リソース
  value-proposition
  How do you help?|Value proposition|Why do your customers call on you?|What would break if you left?
  What advantages do you have compared to others, competitors or colleagues?|What value
  Proposition de valeur|valeur apportée|Comment aidez-vous ?|Proposta de Valor|Como você ajuda
  Propuesta de valor|Cómo ayudas|Nutzenangebot|Wertangebot|Proposta di valore|Waardepropositie
  价值主张|價值主張|你如何幫助顧客|價值主張（你如何幫助顧客）|与える価値|VP 与える価値
  channels
  How do they know you and how do you deliver to them?|Channels|Distribution channels
  How do they know you, how do you deliver?|Through which channels do they want to be reached
  Canaux|Canaux (de distribution)|Comment vous connaît-on et comment délivrez-vous ?
  Canais|Como chegam até você e como você atua|Canales|Cómo te conocen|Vertriebskanäle|Kanäle
  Canali|Kanalen|渠道通路|通路|別人是怎麼知道你的|通路（別人是怎麼知道你的）|チャネル|CH チャネル
  customer-relationships
  How do you interact?|Customer relationships|Customer relationship|What relationship do they expect
  Is it a relationship of trust, loyalty, or a unique service?
  Relation client|Relations clients|Relation client / Relations clients|Comment interagissez-vous ?
  Relacionamento com o Cliente|Como você interage|Relaciones con el cliente|Cómo interactúas
  Kundenbeziehungen|Relazioni con i clienti|(Klant)relaties|Klantrelaties|relaties
  客户关系|顧客關係|你如何與顧客互動|顧客關係（你如何與顧客互動）|顧客との関係|CR 顧客との関係
  customers
  Who are you helping?|Customers|Who do you help?|For whom do you create value|Who depends on your work
  Who is your persona (or target customer)?|Who are you creating value for?|Who is the most important
  Clients|Segments de clientèle|Clients / Segments de clientèle|Qui aidez-vous ?
  Segmentos de Clientes|Quem você ajuda|Clientes|A quién ayudas|Kund:innen|Kundensegmente
  Segmenti di clientela|Klantsegmenten|客户群体|目標客層|你要幫的是哪些人|目標客層（你要幫的是哪些人）
  顧客|CM 顧客
  costs
  What do you give?|Costs|What do you give up|What does it cost
  Coûts|Structure de coûts|Coûts / Structure de coûts|Que donnez-vous ?
  Estrutura de Custo|O que você dá|Estructura de costos|Estructura de costes|Qué das
  Kosten|Kostenstruktur|Struttura dei costi|成本结构|成本結構|你要付出什麼|成本結構（你要付出什麼）
  コスト（費用）|コスト|費用|CT コスト（費用）
  benefits
  What do you get?|Benefits|revenue and benefits|Benefits (revenue and benefits)
  Bénéfices|Revenus et bénéfices|Qu'obtenez-vous ?|Fontes de Receita|O que você recebe
  Ingresos y beneficios|Qué obtienes|Einnahmen|Einnahmequellen|Flussi di ricavi|Opbrengsten
  收入来源|收入與好處|你會獲得什麼|收入與好處（你會獲得什麼）|報酬（収入）|報酬|収入|RV 報酬（収入）
  """
