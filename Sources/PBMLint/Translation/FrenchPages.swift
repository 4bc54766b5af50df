// swift-format-ignore-file

/// What `pbm explain` says of each code, in English and in French: what is found, and why it matters.
///
/// The English sentences are those of the rules: where one is written anew, its French has to be, too.
let frenchPages = #"""
[almost-box]
An impact begins with what is nearly the name of a box.
Un impact commence par ce qui est presque le nom d’une case.

An impact says what a change would do to another box. With the name misspelled it is about no box at all, and that box does not hear of it.
Un impact dit ce qu’un changement ferait à une autre case. Avec un nom mal écrit, il ne concerne aucune case, et la case visée n’en sait rien.

[almost-sign]
A word looks like a sign, but is not written quite as one.
Un mot ressemble à un signe, mais n’est pas tout à fait écrit comme un signe.

To your eye it says how much something weighs, or how you feel; to the page it is one more word. The sum of what you give is then too small, and you would not notice.
À vos yeux, il dit combien une chose pèse, ou ce que vous ressentez ; pour la page, c’est un mot de plus. La somme de ce que vous donnez est alors trop petite, et vous ne le remarqueriez pas.

[ambiguous-number]
The point or comma in a number may divide thousands, or begin a fraction.
Le point ou la virgule d’un nombre peut séparer les milliers, ou commencer les décimales.

What one reader takes for two thousand four hundred is two and a bit for another, depending on where they went to school. Rather than guess about your pay or your time, the page asks.
Ce qu’un lecteur prend pour deux mille quatre cents est, pour un autre, deux et un peu plus, selon l’école où il est allé. Plutôt que de deviner votre salaire ou votre temps, la page pose la question.

[arrow-in-text]
An arrow, or the mark of a comment, stands in the middle of a line.
Une flèche, ou la marque d’un commentaire, se trouve au milieu d’une ligne.

You may have decided something there, or hidden a word for yourself. In the middle of a line it is neither: the decision does not count, and the hidden word is read by all. On a line of its own it does what you want.
Vous y avez peut-être décidé quelque chose, ou caché un mot pour vous. Au milieu d’une ligne, ce n’est ni l’un ni l’autre : la décision ne compte pas, et le mot caché est lu par tous. Sur sa propre ligne, elle fait ce que vous voulez.

[bare-heading]
A line holds only the name of a box, without the "##" that would open it.
Une ligne ne contient que le nom d’une case, sans le « ## » qui l’ouvrirait.

You see a new box there; the page does not. What you wrote below that name is counted in the box before it, or nowhere, and your picture is wrong in two places.
Vous y voyez une nouvelle case ; la page, non. Ce que vous avez écrit sous ce nom est compté dans la case précédente, ou nulle part, et votre tableau est faux à deux endroits.

[base-circle]
Targets start from each other in a circle, or a target from itself.
Des cibles partent les unes des autres en cercle, ou une cible d’elle-même.

Somewhere there has to be a life that is lived now. Where each target starts from another one, nobody can say what would have to change.
Il faut bien qu’il y ait quelque part une vie qui se vit maintenant. Là où chaque cible part d’une autre, personne ne peut dire ce qui devrait changer.

[base-is-target]
The model that a target starts from is a target itself.
Le modèle dont part une cible est lui-même une cible.

What changes should be told from the life that is lived now. A step on from what is only wished for looks smaller than it is.
Ce qui change devrait se dire à partir de la vie qui se vit maintenant. Un pas de plus à partir de ce qui n’est que souhaité paraît plus petit qu’il n’est.

[base-no-canvas]
The file that a target starts from is no canvas.
Le fichier dont part une cible n’est pas une matrice.

Nothing can be compared with a picture or an empty page. Most often a file of the same name was meant that stands elsewhere.
Rien ne se compare à une image ou à une page vide. Le plus souvent, il s’agissait d’un fichier du même nom qui se trouve ailleurs.

[base-outside-repository]
The model that a target starts from is outside the repository, and is not read.
Le modèle dont part une cible est en dehors du dépôt, et n’est pas lu.

Who gets the repository does not get that file, and sees a target without its beginning. And a check of what others have sent should read no file that is not theirs.
Qui reçoit le dépôt ne reçoit pas ce fichier, et voit une cible sans son point de départ. Et une vérification de ce que d’autres ont envoyé ne devrait lire aucun fichier qui ne soit à eux.

[bitmap]
The file is a Netpbm picture, whose name ends in ".pbm" as a canvas does.
Le fichier est une image Netpbm, dont le nom se termine par « .pbm » comme celui d’une matrice.

Pictures of an old kind have the same ending in their names, so the two are easily mixed up. Nothing is wrong with the picture; it just has no working life in it to read.
Des images d’un ancien genre ont la même fin de nom, et l’on confond facilement les deux. L’image n’a aucun défaut ; simplement, il n’y a pas de vie professionnelle à y lire.

[box-name-in-text]
A line begins with the name of a box and a colon, and goes on after it.
Une ligne commence par le nom d’une case et deux-points, puis continue.

It looks as if you were filling that box, but the line is only a remark about what stands above it. If it says what a change would bring, "=>" before it makes that clear; if it belongs in the box, give it a place there.
On dirait que vous remplissez cette case, mais la ligne n’est qu’une remarque sur ce qui est au-dessus. Si elle dit ce qu’un changement apporterait, « => » devant le rend clair ; si elle a sa place dans la case, donnez-lui une ligne là-bas.

[change-without-hypothesis]
Something is added or strengthened, and nothing says on what that rests.
Quelque chose est ajouté ou renforcé, et rien ne dit sur quoi cela repose.

A target is partly a guess. Written down as a guess it can be tested before anything is given up for it.
Une cible est en partie une supposition. Écrite comme telle, elle peut être testée avant qu’on renonce à quoi que ce soit pour elle.

[change-without-impact]
A box changes; no decision was taken in it, and no impact on it is told.
Une case change ; aucune décision n’y a été prise, et aucun impact sur elle n’est annoncé.

A box changes because that was decided, or because something else does. Where neither is written, nobody knows later what the one had to do with the other.
Une case change parce que cela a été décidé, ou parce qu’autre chose change. Là où ni l’un ni l’autre n’est écrit, personne ne sait plus tard ce que l’un avait à voir avec l’autre.

[conflict]
Two versions of the same lines stand one above the other, and nobody has chosen between them.
Deux versions des mêmes lignes se suivent, et personne n’a choisi entre elles.

Two people, or you on two days, changed the same place. Until somebody chooses, only the upper version counts, and what was written in the lower one is heard by nobody.
Deux personnes, ou vous-même à deux moments, ont modifié le même endroit. Tant que personne ne choisit, seule la première version compte, et personne n’entend ce qui a été écrit dans la seconde.

[customer-too-broad]
A customer is everybody, and so nobody in particular.
Un client, c’est tout le monde, et donc personne en particulier.

Nobody can ask everybody what they need, nor be where everybody is. Who was helped last week is a better beginning: one kind of people, in one place, with one need.
Personne ne peut demander à tout le monde ce dont il a besoin, ni être partout où il se trouve. Ceux que vous avez aidés la semaine dernière sont un meilleur début : un seul genre de personnes, en un lieu, avec un besoin.

[customer-without-channel]
A customer's tag is on no channel, while those of others are.
L’étiquette d’un client n’est sur aucun canal, alors que celles d’autres y sont.

Who cannot be reached cannot be helped. Often the way to them exists and was not written down; sometimes it is what is missing.
Qui ne peut être joint ne peut être aidé. Souvent le chemin vers lui existe et n’a pas été écrit ; parfois, c’est justement ce qui manque.

[customer-without-relationship]
A customer's tag is on no relationship, while those of others are.
L’étiquette d’un client n’est sur aucune relation, alors que celles d’autres y sont.

Customers expect to be treated in some way, whether anybody decided how or not. What nobody looks at is usually the first thing that they complain about.
Les clients s’attendent à être traités d’une certaine façon, que quelqu’un en ait décidé ou non. Ce que personne ne regarde est d’ordinaire la première chose dont ils se plaignent.

[customer-without-value]
A customer's tag is on no value proposition, while those of others are.
L’étiquette d’un client n’est sur aucune proposition de valeur, alors que celles d’autres y sont.

Tags tie the boxes together: who is on the page without getting anything will not stay, or something that they get was forgotten.
Les étiquettes relient les cases : qui est sur la page sans rien recevoir ne restera pas, ou bien quelque chose qu’il reçoit a été oublié.

[decision-against-itself]
What a decision wants is against its own action.
Ce qu’une décision veut va contre sa propre action.

To reduce something to more than it is now cannot be done. One of the two is a slip, and only you know which.
Réduire une chose à plus que ce qu’elle est maintenant, cela ne se peut pas. L’un des deux est une erreur, et vous seul savez lequel.

[decision-contradicted]
A target does something else than was decided.
Une cible fait autre chose que ce qui a été décidé.

What was to stay is gone, or what was to become less is more. Two files that say different things about the same step help nobody to take it.
Ce qui devait rester a disparu, ou ce qui devait diminuer a augmenté. Deux fichiers qui disent deux choses différentes du même pas n’aident personne à le faire.

[decision-in-target]
A model of what shall be holds a decision, which belongs in the model of what is.
Un modèle de ce qui doit être contient une décision, qui a sa place dans le modèle de ce qui est.

A target shows your working life as if all had been decided and done. A decision in it has to be read twice: is this how it shall be, or is this still to be changed?
Une cible montre votre vie professionnelle comme si tout était décidé et fait. Une décision y doit être lue deux fois : est-ce ainsi que ce sera, ou est-ce encore à changer ?

[decision-missed]
Something was decided, and the target does not do it.
Quelque chose a été décidé, et la cible ne le fait pas.

What was to go is still there, what was to come is not, or what was to change is as before. Either the target is not finished, or the decision no longer holds: then it should say so.
Ce qui devait s’en aller est toujours là, ce qui devait venir n’y est pas, ou ce qui devait changer est comme avant. Soit la cible n’est pas terminée, soit la décision ne vaut plus : elle devrait alors le dire.

[decision-without-item]
A decision stands where no item is above it.
Une décision se trouve là où il n’y a aucun élément au-dessus.

You decided something, but it is not clear about what. It is kept, but carried out nowhere. Directly below the item that you had in mind it will count.
Vous avez décidé quelque chose, mais on ne voit pas à propos de quoi. La décision est gardée, mais n’est exécutée nulle part. Juste sous l’élément que vous aviez en tête, elle comptera.

[duplicate-id]
Two items bear the same lasting name, the word that begins with "&".
Deux éléments portent le même nom durable, le mot qui commence par « & ».

Such a name lets an item be recognised when you put it into other words, so that its story is not broken off. If two have it, their stories get mixed up.
Un tel nom permet de reconnaître un élément quand vous le dites avec d’autres mots, pour que son histoire ne s’interrompe pas. Si deux éléments le portent, leurs histoires se mélangent.

[duplicate-item]
An item stands twice in the same box.
Un élément figure deux fois dans la même case.

Said twice, it looks twice as important, and a decision about one of the two leaves the other as it was. The same item in two boxes is often right, and is left alone.
Dit deux fois, il paraît deux fois plus important, et une décision sur l’un des deux laisse l’autre comme il était. Le même élément dans deux cases est souvent juste, et n’est pas touché.

[empty-box]
A box has a heading but no item.
Une case a un titre, mais aucun élément.

An empty box is a question that nobody asked. If the answer is not known yet, an item "?" says so, and everybody sees that it was looked for.
Une case vide est une question que personne n’a posée. Si la réponse n’est pas encore connue, un élément « ? » le dit, et chacun voit qu’on l’a cherchée.

[empty-hypothesis]
A "?" opens a hypothesis, and no words follow it.
Un « ? » ouvre une hypothèse, et aucun mot ne suit.

You felt that something was uncertain here, and that is worth a sentence. Say what has to be true, and it can be tried out; a "?" alone will mean nothing to you in a month.
Vous avez senti que quelque chose était incertain ici, et cela mérite une phrase. Dites ce qui doit être vrai, et l’on pourra l’essayer ; un « ? » tout seul ne vous dira plus rien dans un mois.

[empty-impact]
An impact says nothing: there are no words behind its arrow.
Un impact ne dit rien : il n’y a pas de mots après sa flèche.

Somebody began to think about what a change would bring, and stopped. What a change costs or brings elsewhere is often what decides about it.
Quelqu’un a commencé à réfléchir à ce qu’un changement apporterait, et s’est arrêté. Ce qu’un changement coûte ou apporte ailleurs est souvent ce qui décide de lui.

[empty-item]
A line has the mark of an item and no words after it.
Une ligne porte la marque d’un élément, sans aucun mot derrière.

You left room for something and did not come back to it. An empty line is counted nowhere and soon forgotten; a "?" instead says that there is still something to find out.
Vous avez laissé de la place pour quelque chose et n’y êtes pas revenu. Une ligne vide ne compte nulle part et s’oublie vite ; un « ? » dit qu’il reste quelque chose à découvrir.

[everything-maintained]
Everything that was decided is to stay as it is.
Tout ce qui a été décidé doit rester comme c’est.

Then there is no target, and the page was only described. What weighs most, what gives least, and what was wanted when the page was begun may be worth another look.
Alors il n’y a pas de cible, et la page n’a fait que décrire. Ce qui pèse le plus, ce qui apporte le moins, et ce qu’on voulait en commençant la page méritent peut-être un autre regard.

[future-in-current]
A model of what is holds something that is still to come.
Un modèle de ce qui est contient quelque chose qui est encore à venir.

What is hoped for weighs nothing yet. Between what is there it hides what is missing, and the difference to a target cannot be seen any more.
Ce qu’on espère ne pèse encore rien. Au milieu de ce qui existe, cela cache ce qui manque, et l’on ne voit plus la différence avec une cible.

[glued-colon]
A line like `stage:target` has no blank behind its colon, so it is read as a note.
Une ligne comme `stage:target` n’a pas d’espace après ses deux-points ; elle est donc lue comme une note.

What is told on top holds for the whole page: whose life it is, and whether it is how things are or how they shall be. Read as a note, it would hold for nothing.
Ce qui est indiqué en haut vaut pour toute la page : de qui est cette vie, et si les choses sont ainsi ou doivent le devenir. Lu comme une note, cela ne vaudrait pour rien.

[glued-mark]
A blank is missing between the mark at the beginning of a line and the words.
Il manque un espace entre la marque au début d’une ligne et les mots.

The line is read as you meant it. With a blank it is easier on the eye, and nobody has to wonder whether the little stroke belongs to the word.
La ligne est lue comme vous l’entendiez. Avec un espace, elle est plus agréable à l’œil, et personne ne se demande si le petit trait appartient au mot.

[growth-without-cost]
There is to be more to do, and nothing says what that takes.
Il doit y avoir plus à faire, et rien ne dit ce que cela demande.

A week is full already. More of one thing is less of another, or less sleep: who does not decide which will find out.
Une semaine est déjà pleine. Plus d’une chose, c’est moins d’une autre, ou moins de sommeil : qui ne décide pas laquelle le découvrira.

[growth-without-means]
A value is to grow, and no resource, partner or activity grows with it.
Une valeur doit grandir, et aucune ressource, aucun partenaire, aucune activité ne grandit avec elle.

What is to become better needs something that makes it so: a skill, somebody who helps, time spent on it. Where nothing is told it is a wish.
Ce qui doit devenir meilleur a besoin de quelque chose qui le rende tel : une compétence, quelqu’un qui aide, du temps. Là où rien n’est dit, c’est un souhait.

[heading-sign]
A heading ends in a sign, such as a weight or a mood.
Un titre finit par un signe, comme un poids ou une humeur.

How much something weighs, or whether you like it, is said of each thing in the box: of a whole box it says nothing, and is not counted. Ask yourself which line in the box you meant.
Combien une chose pèse, ou si vous l’aimez, cela se dit de chaque élément de la case : d’une case entière, cela ne dit rien, et n’est pas compté. Demandez-vous à quelle ligne de la case vous pensiez.

[hypothesis-in-disguise]
An item says that it is a guess, but not how anybody would find out.
Un élément dit qu’il est une supposition, mais pas comment on le saurait.

A guess between facts is soon read as one of them. Written as a hypothesis it is remembered as a question, can be tested, and is asked for when something is built on it.
Une supposition au milieu des faits passe vite pour l’un d’eux. Écrite comme une hypothèse, elle reste une question, peut être testée, et l’on s’en enquiert avant de bâtir dessus.

[hypothesis-without-test]
A hypothesis is open, and nothing below it says how it will be tested.
Une hypothèse est ouverte, et rien dessous ne dit comment elle sera testée.

What has to be true becomes known by doing something: asking three people, trying it for a week. A hypothesis without a test stays what it is, a hope.
Ce qui doit être vrai se découvre en faisant quelque chose : interroger trois personnes, essayer une semaine. Une hypothèse sans test reste ce qu’elle est, un espoir.

[ignore-without-reason]
A comment asks to ignore a finding and does not say why.
Un commentaire demande d’ignorer un message sans dire pourquoi.

It is ignored all the same. But in half a year nobody knows whether the reason still holds, and so it stays for ever.
Il est ignoré quand même. Mais dans six mois, personne ne sait si la raison vaut encore, et il reste donc pour toujours.

[impact-without-change]
An impact is told for a box, and nothing changes there.
Un impact est annoncé pour une case, et rien n’y change.

What a change brings should be seen where it arrives: an evening that is free is one cost less. As long as the box is as before, the impact is only a hope.
Ce qu’un changement apporte devrait se voir là où il arrive : une soirée libre est un coût de moins. Tant que la case est comme avant, l’impact n’est qu’un espoir.

[invisible-character]
A character that nobody can see stands at the edge of a line or a sign.
Un caractère que personne ne voit se trouve au bord d’une ligne ou d’un signe.

It came along when you copied text from a web page or a letter. It does no harm on its own, but two lines that look alike are then not alike, and nobody can see why.
Il est arrivé avec un texte que vous avez copié d’une page web ou d’une lettre. Il ne fait pas de mal par lui-même, mais deux lignes qui se ressemblent ne sont alors pas les mêmes, et personne ne voit pourquoi.

[item-in-several-boxes]
The same words stand in two boxes.
Les mêmes mots figurent dans deux cases.

It may well be both: a colleague who is a partner and a customer. Then each box asks another question about it, and other words show which. Said the same twice it is often in the wrong one.
Ce peut être les deux à la fois : un collègue qui est partenaire et client. Chaque case pose alors une autre question à son sujet, et d’autres mots montrent laquelle. Dit deux fois de la même façon, il est souvent dans la mauvaise.

[item-outside-box]
An item stands above the first box.
Un élément est placé avant la première case.

The page cannot tell whether this is something you do, something you give or somebody you help. It is kept, but it is missing from the picture until you put it into a box.
La page ne peut pas dire si c’est quelque chose que vous faites, quelque chose que vous donnez ou quelqu’un que vous aidez. L’élément est gardé, mais il manque au tableau tant que vous ne le mettez pas dans une case.

[job-title-item]
An activity or a value is only the name of a job.
Une activité ou une valeur n’est que le nom d’un métier.

A title says what one is called, not what one does all day nor what it is good for; two people with the same title have different pages. The title has its place at the top of the page.
Un titre dit comment on vous appelle, et non ce que vous faites de vos journées ni à quoi cela sert ; deux personnes qui portent le même titre ont des pages différentes. Le titre a sa place en haut de la page.

[key-in-text]
A line such as "**Stage:** target" means a key, but is not written as one.
Une ligne comme « **Stage:** target » veut être une clé, mais n’est pas écrite comme une clé.

What is told on top holds for the whole page, and only a plain "stage: target" is heard. Read as a remark, the line holds for nothing, and a page that shows what you want would be taken for what you have.
Ce qui est indiqué en haut vaut pour toute la page, et seul un simple « stage: target » est entendu. Lue comme une remarque, la ligne ne vaut pour rien, et une page qui montre ce que vous voulez serait prise pour ce que vous avez.

[late-metadata]
A line such as "date: 2026" stands below the first box, where it is taken for a remark.
Une ligne comme « date: 2026 » est placée après la première case, où elle est prise pour une remarque.

What holds for the whole page stands at the top, before the first box. Further down it is a remark about one item, and the page itself has no date and no name.
Ce qui vaut pour toute la page se place en haut, avant la première case. Plus bas, c’est une remarque sur un élément, et la page elle-même n’a ni date ni nom.

[long-item]
An item is longer than what fits on one sticky note.
Un élément est plus long que ce qui tient sur un post-it.

An element is a handle: short enough to be moved, compared and decided about. What has to be told besides stands as a note below it, and is kept with it.
Un élément est une poignée : assez court pour être déplacé, comparé et jugé. Ce qu’il y a à dire en plus se met dessous comme note, et l’accompagne.

[mark-in-text]
An item's words begin with another mark or a check box.
Le texte d’un élément commence par une autre marque ou par une case à cocher.

One mark says what a line is, and a second one is taken for words. A box to tick would be printed as it stands, and nobody would know that you have something in mind: a line "-> add" below says it.
Une marque dit ce qu’est une ligne, et une seconde est prise pour du texte. Une case à cocher serait imprimée telle quelle, et personne ne saurait que vous avez quelque chose en tête : une ligne « -> add » dessous le dit.

[markdown-escape]
Backslashes stand before signs, as a program that tidies Markdown puts them there.
Des barres obliques inverses précèdent des signes, comme en met un programme qui range le Markdown.

Your weights and arrows were there, and a well-meaning program has turned them into words. Take the strokes away and everything counts again; look at the rest of the page, too, for there may be more of them.
Vos poids et vos flèches étaient là, et un programme bien intentionné en a fait du texte. Retirez ces barres, et tout compte de nouveau ; parcourez aussi le reste de la page, car il peut y en avoir d’autres.

[missing-base]
The model that a target starts from is not where the target says.
Le modèle dont part une cible n’est pas là où la cible le dit.

A target is read against what is now. When the other file was moved or renamed, nobody can see any more what changes, and nothing that was decided can be held against it.
Une cible se lit en regard de ce qui est maintenant. Quand l’autre fichier a été déplacé ou renommé, personne ne voit plus ce qui change, et rien de ce qui a été décidé ne peut lui être comparé.

[missing-box]
One of the nine boxes has no heading.
L’une des neuf cases n’a pas de titre.

The page shows a working life from nine angles at once. An angle that is left out is often the one that explains the others.
La page montre une vie professionnelle sous neuf angles à la fois. L’angle qu’on laisse de côté est souvent celui qui explique les autres.

[nested-item]
An item stands further in than the item above it.
Un élément est plus en retrait que l’élément au-dessus.

It looks like a part of the line above. Here it is counted as a thing of its own, as big as the other, so one matter may look like two.
Il a l’air d’une partie de la ligne au-dessus. Ici, il compte comme une chose à part, aussi grande que l’autre, et une seule affaire peut en paraître deux.

[no-section]
There is no box in the file: no line begins with "##" and the name of one.
Il n’y a pas de case dans le fichier : aucune ligne ne commence par « ## » et le nom d’une case.

Your words are kept, but they are in no box yet, so there is no picture to look at. One heading is enough to begin with; the other eight can wait.
Vos mots sont gardés, mais ils ne sont encore dans aucune case, et il n’y a donc pas de tableau à regarder. Un seul titre suffit pour commencer ; les huit autres peuvent attendre.

[no-soft-benefit]
Everything that is got is money or things.
Tout ce qui est obtenu est de l’argent ou des choses.

People stay for more than money: to be needed, to learn, to be free. Who does not see it on the page trades it away without knowing.
On reste pour plus que de l’argent : pour être utile, pour apprendre, pour être libre. Qui ne le voit pas sur la page l’échange sans le savoir.

[no-soft-cost]
Everything that is given is money or things.
Tout ce qui est donné est de l’argent ou des choses.

Work costs nights, nerves and time with others as well, and these decide more often than money whether somebody can go on. What is not on the page cannot be reduced.
Le travail coûte aussi des nuits, des nerfs et du temps avec les autres, et ceux-ci décident plus souvent que l’argent si l’on peut continuer. Ce qui n’est pas sur la page ne peut pas être réduit.

[not-utf-8]
Some of the bytes in the file are not UTF-8, the way in which text is stored here.
Certains octets du fichier ne sont pas de l’UTF-8, la façon dont le texte est enregistré ici.

Letters with an accent, or of another alphabet, were stored in an older way and cannot be read for certain. Nobody likes to find a hole in a name a year later. So nothing is written over the file until its letters are right again.
Des lettres accentuées, ou d’un autre alphabet, ont été enregistrées à l’ancienne et ne peuvent pas être lues avec certitude. Personne n’aime trouver un trou dans un nom un an plus tard. Le fichier n’est donc jamais réécrit tant que ses lettres ne sont pas rétablies.

[notes-without-item]
A box has words in it, but no line that begins with "- ".
Une case contient du texte, mais aucune ligne qui commence par « - ».

Only a line with a "- " before it counts as something in the box; the rest is taken for remarks. So the box you filled looks empty to everyone who counts, compares or prints it.
Seule une ligne précédée de « - » compte comme un élément de la case ; le reste est pris pour des remarques. La case que vous avez remplie paraît donc vide à tous ceux qui comptent, comparent ou impriment.

[nothing-maintained]
A target keeps nothing of the model that it starts from.
Une cible ne garde rien du modèle dont elle part.

Even who wants to change everything has something worth keeping: a skill, a person, a reason. Where all is new, what carries the step is missing; perhaps the base is another one's.
Même qui veut tout changer a quelque chose qui mérite d’être gardé : une compétence, une personne, une raison. Là où tout est neuf, il manque ce qui porte le pas ; la base est peut-être celle de quelqu’un d’autre.

[placeholder-item]
An item holds the place of words that were never written.
Un élément tient la place de mots qui n’ont jamais été écrits.

A placeholder makes a box look filled. An honest "?" says the same and is remembered as a question.
Un mot d’attente donne à une case l’air d’être remplie. Un « ? » honnête dit la même chose, et l’on s’en souvient comme d’une question.

[private-data]
A line holds an e-mail address, a telephone number or the family name of somebody.
Une ligne contient l’adresse électronique, le numéro de téléphone ou le nom de famille de quelqu’un.

A canvas is kept, copied and shown to others, in git for ever. Whoever stands in it was not asked; a role says as much about the model.
Une matrice est gardée, copiée et montrée à d’autres, et dans git pour toujours. Celui qui y figure n’a pas été consulté ; une fonction en dit autant sur le modèle.

[reduction-without-relief]
An activity becomes less or goes, and no cost becomes less with it.
Une activité diminue ou disparaît, et aucun coût ne diminue avec elle.

Who does less of something wants something back: time, money, quiet. What that is should stand among the costs, or the reduction is only a loss.
Qui fait moins d’une chose veut quelque chose en retour : du temps, de l’argent, du calme. Ce que c’est devrait figurer parmi les coûts, sinon la réduction n’est qu’une perte.

[refuted-hypothesis]
An item still stands although the hypothesis below it was refuted.
Un élément est toujours là alors que l’hypothèse sous lui a été réfutée.

A test that said no is worth something only if something follows from it: the item changes, goes, or rests on another hypothesis.
Un test qui a dit non ne vaut que si quelque chose en découle : l’élément change, s’en va, ou repose sur une autre hypothèse.

[refuted-yet-kept]
A target keeps something although a hypothesis below it was refuted in its base.
Une cible garde quelque chose alors qu’une hypothèse sous lui a été réfutée dans sa base.

The test has been made, and said no. What rested on the hypothesis has to change with it, or to rest on something else.
Le test a été fait, et il a dit non. Ce qui reposait sur l’hypothèse doit changer avec elle, ou reposer sur autre chose.

[repeated-box]
The same box has a heading in two places.
La même case a un titre à deux endroits.

Nothing is lost: the two are read as one box. But whoever looks only at the first place sees half of what you wrote, and may decide about you on that half.
Rien n’est perdu : les deux sont lues comme une seule case. Mais qui ne regarde que le premier endroit ne voit que la moitié de ce que vous avez écrit, et peut décider de vous d’après cette moitié.

[repeated-key]
The same thing is told twice at the top.
La même chose est indiquée deux fois tout en haut.

The first line counts, and the second is passed over. If the newer one is the second, the page goes on under an old date or another name.
La première ligne compte, et la seconde est ignorée. Si la plus récente est la seconde, la page continue avec une ancienne date ou un autre nom.

[reserved-sign]
A note begins with a sign that has no meaning today.
Une note commence par un signe qui n’a pas de sens aujourd’hui.

It is read as a remark about what stands above it. Perhaps you meant something else, an item or a quotation; and a sign that says nothing now may come to say something one day.
Elle est lue comme une remarque sur ce qui est au-dessus. Vous vouliez peut-être autre chose, un élément ou une citation ; et un signe qui ne dit rien maintenant pourra dire quelque chose un jour.

[same-on-both-sides]
The same stands under what is given and under what is got.
La même chose figure sous ce qui est donné et sous ce qui est obtenu.

Training takes evenings and gives a certificate: these are two things, each with a weight of its own. Under one name they cancel out, and neither can be decided about.
Une formation prend des soirées et donne un diplôme : ce sont deux choses, chacune avec son propre poids. Sous un même nom elles s’annulent, et l’on ne peut décider d’aucune.

[second-decision]
An item has two decisions, and one of them at most can hold.
Un élément a deux décisions, dont une seule peut valoir.

To reduce something and to delete it are two different futures. The first one counts here; but only you know which of them you meant.
Réduire une chose et la supprimer sont deux avenirs différents. La première décision compte ici ; mais vous seul savez laquelle vous vouliez.

[several-ideas]
One item holds several things.
Un élément contient plusieurs choses.

Each element is judged by itself: maintain, strengthen, add, reduce, delete. Two in one line get one judgement, and one of them the wrong one.
Chaque élément est jugé pour lui-même : maintenir, renforcer, ajouter, réduire, supprimer. Deux choses sur une ligne reçoivent un seul jugement, et l’une d’elles le mauvais.

[sign-in-text]
A weight, an amount or a mood is read as words: it stands inside them, before them, or twice.
Un poids, une quantité ou une humeur est lu comme du texte : il est au milieu des mots, avant eux, ou en double.

What you feel, and how much it is, is just what you want to be seen. In the middle of a line it is taken for words; at the end it counts.
Ce que vous ressentez, et combien il y en a, c’est justement ce que vous voulez montrer. Au milieu d’une ligne, c’est pris pour du texte ; à la fin, cela compte.

[sign-out-of-place]
A sign ends a line that takes no such sign: a note, an impact, a hypothesis or a decision.
Un signe termine une ligne qui n’en prend pas de tel : une note, un impact, une hypothèse ou une décision.

You said how you feel, or how much it is, and nobody will hear it there: a remark has no mood and no weight of its own. Put the sign behind the item that it is about.
Vous avez dit ce que vous ressentez, ou combien il y en a, et personne ne l’entendra à cet endroit : une remarque n’a ni humeur ni poids à elle. Mettez le signe après l’élément qu’il concerne.

[stale-model]
A model of what is was written more than a year ago.
Un modèle de ce qui est a été écrit il y a plus d’un an.

A page has no axis for time: work changes below it. What was true then may still be, but somebody has to have looked.
Une page n’a pas d’axe du temps : le travail change sous elle. Ce qui était vrai alors l’est peut-être encore, mais il faut que quelqu’un ait regardé.

[status-without-colon]
A hypothesis begins with "yes" or "no", but without the colon that would make it the answer.
Une hypothèse commence par « yes » ou « no », mais sans les deux-points qui en feraient la réponse.

You tried it out and know more than before. Without the colon the page still shows it as an open question, and the effort of asking is lost on everyone who reads it.
Vous avez essayé, et vous en savez plus qu’avant. Sans les deux-points, la page montre encore une question ouverte, et l’effort d’avoir demandé est perdu pour tous ceux qui la lisent.

[stray-conflict-marker]
A line of "<<<<<<<" or ">>>>>>>" is left over from two versions that were brought together.
Une ligne de « <<<<<<< » ou de « >>>>>>> » est restée après la réunion de deux versions.

Somebody chose between two versions and left a line behind, or a piece of the page went missing with its other half. Look once more whether all that you wrote is still there.
Quelqu’un a choisi entre deux versions et a laissé une ligne derrière lui, ou un morceau de la page a disparu avec son autre moitié. Vérifiez encore une fois que tout ce que vous aviez écrit est toujours là.

[stray-separator]
A line of nothing but "=======" or "|||||||" means nothing here.
Une ligne qui n’est faite que de « ======= » ou de « ||||||| » ne signifie rien ici.

It looks like an underline or a divider, and a reader may think that a new part of the page begins. Nothing begins there: only a line with "##" opens a box.
Elle ressemble à un soulignement ou à une séparation, et un lecteur peut croire qu’une nouvelle partie de la page commence. Rien ne commence là : seule une ligne avec « ## » ouvre une case.

[subheading]
A smaller heading, with "###" or more, divides a box.
Un titre plus petit, avec « ### » ou davantage, partage une case.

A box has no smaller boxes inside, so that a page can be taken in at one glance. The heading is kept as a remark; what stands below it belongs to the box like everything else.
Une case ne contient pas de cases plus petites, pour que la page se saisisse d’un seul coup d’œil. Le titre est gardé comme une remarque ; ce qui est dessous appartient à la case comme tout le reste.

[target-equals-base]
A target says the same as the model that it starts from.
Une cible dit la même chose que le modèle dont elle part.

A target is there to be looked at beside what is now. Where nothing is otherwise, either everything may stay as it is, or the changes have still to be written.
Une cible est faite pour être regardée à côté de ce qui est maintenant. Là où rien n’est différent, soit tout peut rester comme c’est, soit les changements restent à écrire.

[target-without-base]
A target model does not name the model that it starts from.
Un modèle cible ne nomme pas le modèle dont il part.

A target is read against what is now: what stays, what changes, what it would take. Without its base nobody can compare the two, neither a person nor a program.
Une cible se lit en regard de ce qui est maintenant : ce qui reste, ce qui change, ce qu’il faudrait. Sans sa base, personne ne peut comparer les deux, ni un humain ni un programme.

[too-many-items]
A box holds more elements than anybody takes in at a glance.
Une case contient plus d’éléments qu’on n’en saisit d’un coup d’œil.

A page is looked at, not read. Where everything stands nothing stands out, and the few things that carry the model are not found when they have to be decided about.
Une page se regarde, elle ne se lit pas. Là où tout figure, rien ne ressort, et l’on ne trouve pas les quelques choses qui portent le modèle quand il faut en décider.

[unbalanced]
What is given weighs far more than what is got, or far less.
Ce qui est donné pèse beaucoup plus que ce qui est obtenu, ou beaucoup moins.

Who gives much more than they get will not do so for ever; who gets much more than they give has perhaps not written down everything that the work costs. It may be a choice: then it is good to know that it is one.
Qui donne beaucoup plus qu’il n’obtient ne le fera pas toujours ; qui obtient beaucoup plus qu’il ne donne n’a peut-être pas écrit tout ce que le travail coûte. Ce peut être un choix : il est bon alors de savoir que c’en est un.

[unclear-date]
A date is not written year first, as 2026, 2026-11 or 2026-11-23.
Une date n’est pas écrite en commençant par l’année, comme 2026, 2026-11 ou 2026-11-23.

The third of April for one reader is the fourth of March for another. Written year first, everybody reads the same day, and your pages can be put in the order in which you lived them.
Le trois avril pour un lecteur est le quatre mars pour un autre. En commençant par l’année, tout le monde lit le même jour, et vos pages peuvent être rangées dans l’ordre où vous les avez vécues.

[undecided-dislike]
Decisions are taken, but none about something that is disliked.
Des décisions sont prises, mais aucune sur une chose qui n’est pas aimée.

The second table begins with what weighs a person down. To keep it is a decision, too, and easier to live with once it is written down.
Le second tableau commence par ce qui pèse sur quelqu’un. La garder est aussi une décision, et l’on vit mieux avec elle une fois qu’elle est écrite.

[undecided-elements]
Most elements were decided about, and some were not.
La plupart des éléments ont reçu une décision, et quelques-uns non.

The second table judges every element: what nobody looked at stays by accident. To maintain something is a decision as well, and often the one that carries the others.
Le second tableau juge chaque élément : ce que personne n’a regardé reste par hasard. Maintenir une chose est aussi une décision, et souvent celle qui porte les autres.

[unknown-action]
A decision begins with a word that is none of the five actions.
Une décision commence par un mot qui n’est aucune des cinq actions.

There are five things that can become of an item: add it, delete it, strengthen it, reduce it, or maintain it. Any other word leaves open what you want, and what was decided is then the first thing to be forgotten.
Cinq choses peuvent arriver à un élément : l’ajouter, le supprimer, le renforcer, le réduire ou le maintenir. Tout autre mot laisse ouvert ce que vous voulez, et ce qui a été décidé est alors la première chose qu’on oublie.

[unknown-box]
A box holds nothing but an honest "?".
Une case ne contient rien d’autre qu’un « ? » honnête.

Not to know is an answer, and a good first thing to talk about.
Ne pas savoir est une réponse, et un bon premier sujet de conversation.

[unknown-format]
The file says that it was written for another version of the format.
Le fichier dit qu’il a été écrit pour une autre version du format.

A newer version may mean something by a line that looks like plain words here. You can read and check your page as far as it is understood, but it is never written over, so that nothing of it gets lost.
Une version plus récente peut donner un sens à une ligne qui paraît ici du simple texte. Vous pouvez lire et vérifier votre page autant qu’elle est comprise, mais elle n’est jamais réécrite, pour que rien n’en soit perdu.

[unknown-ignore]
A comment speaks to this program and says nothing that it knows.
Un commentaire s’adresse à ce programme et ne dit rien qu’il connaisse.

Whoever wrote it wanted a finding to be ignored. It is told all the same, because the code is misspelled, or the comment stands where it cannot hold.
Celui qui l’a écrit voulait qu’un message soit ignoré. Il est donné quand même, car le code est mal écrit, ou le commentaire est là où il ne peut valoir.

[unknown-key]
A line at the top has the shape "word: text", with a word that is not known.
Une ligne tout en haut a la forme « mot : texte », avec un mot qui n’est pas connu.

The line is kept, but nothing is done with it. If the word is only misspelled, the page does not know your name or its date; if it is a word of your own, "x-" before it says so.
La ligne est gardée, mais rien n’en est fait. Si le mot est seulement mal écrit, la page ne connaît ni votre nom ni sa date ; si c’est un mot à vous, « x- » devant le dit.

[unknown-section]
A heading names none of the nine boxes, or two of them at once.
Un titre ne nomme aucune des neuf cases, ou en nomme deux à la fois.

What you wrote below it is in no box, so it is missing from the picture of your work, although you took the trouble to write it down. Most often it is only a slip in the heading.
Ce que vous avez écrit dessous n’est dans aucune case et manque donc au tableau de votre travail, alors que vous avez pris la peine de l’écrire. Le plus souvent, ce n’est qu’une faute de frappe dans le titre.

[unknown-stage]
The stage of the model is neither "current" nor "target".
L’étape du modèle n’est ni « current » (actuel) ni « target » (cible).

A page shows either what your work is today or what you want it to become. Which of the two it is changes how every line is to be read, so it must not be left to guessing.
Une page montre soit ce qu’est votre travail aujourd’hui, soit ce que vous voulez en faire. Laquelle des deux elle est change la lecture de chaque ligne : il ne faut donc pas avoir à le deviner.

[unlike-namesakes]
An id stands in a target and in its base for elements with hardly a word in common.
Un identifiant désigne, dans une cible et dans sa base, des éléments qui n’ont presque aucun mot en commun.

An id says that two elements are one, whatever their words are. Given to two different things, it hides that the one goes and the other comes.
Un identifiant dit que deux éléments n’en font qu’un, quels que soient leurs mots. Donné à deux choses différentes, il cache que l’une s’en va et que l’autre arrive.

[unread-amount]
A word begins with "@" and a number, but what it measures is not understood.
Un mot commence par « @ » et un nombre, mais on ne comprend pas ce qu’il mesure.

It is kept as you wrote it, but it cannot be added up or compared. So if you do less of it next year, the page will not show what you have gained.
Il est gardé tel que vous l’avez écrit, mais ne peut être ni additionné ni comparé. Si vous en faites moins l’an prochain, la page ne montrera donc pas ce que vous avez gagné.

[unseen-decision]
No target can show that a decision was carried out.
Aucune cible ne peut montrer qu’une décision a été exécutée.

More or less of something is seen by its weight or its amount. Where there is neither, or no room for more, the element looks the same before and after, and nobody can tell whether anything was done.
Plus ou moins d’une chose se voit à son poids ou à sa quantité. Là où il n’y a ni l’un ni l’autre, ou plus de place, l’élément paraît le même avant et après, et personne ne peut dire si quelque chose a été fait.

[unused-ignore]
A comment asks to ignore a finding that is not there, or that cannot be ignored.
Un commentaire demande d’ignorer un message qui n’existe pas, ou qui ne peut être ignoré.

What it was written for has been mended, or moved away. Left where it is, it would hide the next finding of that kind, which nobody has looked at.
Ce qu’il visait a été corrigé, ou déplacé. Laissé là, il cacherait le prochain message de ce genre, que personne n’a regardé.

[utf-16]
The whole file is stored as UTF-16, with two bytes for most letters.
Tout le fichier est enregistré en UTF-16, avec deux octets pour la plupart des lettres.

The words are all there, and nothing is lost. But the file was saved in a way that many programs take for noise, so whoever you send it to may open a page of strange signs. Saving it once more, as UTF-8, is all it takes.
Tous les mots sont là, et rien n’est perdu. Mais le fichier a été enregistré d’une façon que beaucoup de programmes prennent pour du bruit : la personne à qui vous l’envoyez pourrait ouvrir une page de signes étranges. Il suffit de l’enregistrer encore une fois, en UTF-8.

[vague-item]
An item could stand in anybody's canvas.
Un élément pourrait figurer dans la matrice de n’importe qui.

What fits everybody tells nothing about one person, and nobody can decide to have more of it or less. A thing that happened, with whom and how often, can be weighed.
Ce qui convient à tous ne dit rien d’une personne, et nul ne peut décider d’en avoir plus ou moins. Une chose qui s’est passée, avec qui et combien de fois, cela se pèse.

[value-is-activity]
A value proposition tells what is done, and not what it is good for.
Une proposition de valeur dit ce qui est fait, et non à quoi cela sert.

Nobody needs what you do: they need what is different afterwards. Told from their side it can be compared with other ways to get it, and it shows which activities could go.
Personne n’a besoin de ce que vous faites : on a besoin de ce qui est différent ensuite. Dite de leur point de vue, la valeur peut être comparée à d’autres façons de l’obtenir, et montre quelles activités pourraient s’en aller.

[value-without-customer]
A value proposition's tag is on no customer, while those of others are.
L’étiquette d’une proposition de valeur n’est sur aucun client, alors que celles d’autres y sont.

A value that nobody gets costs work all the same. Either there is somebody who was not written down, or here is something that can go.
Une valeur que personne ne reçoit demande tout de même du travail. Ou bien il y a quelqu’un qui n’a pas été écrit, ou bien voici une chose qui peut s’en aller.

[zero-byte]
The file holds a byte of value zero, which no text has.
Le fichier contient un octet de valeur nulle, qu’aucun texte ne contient.

Such a byte means that the file was damaged, or that it comes from a program that does not save plain text. Your words may well be whole around it, but a program would only guess at them. Better to look now, while you still remember what you wrote.
Un tel octet signifie que le fichier a été abîmé, ou qu’il vient d’un programme qui n’enregistre pas du texte brut. Vos mots sont peut-être intacts tout autour, mais un programme ne pourrait que les deviner. Mieux vaut regarder maintenant, tant que vous vous souvenez de ce que vous aviez écrit.
"""#
