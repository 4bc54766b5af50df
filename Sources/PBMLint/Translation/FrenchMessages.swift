// swift-format-ignore-file

/// What findings say, in English and in French, by code; `MessageCatalogue` tells how it is written.
///
/// Spaces are plain here: those of French print are put in when the catalogue is read. Marks, keys
/// and words of the format stay as they are typed into a file.
let frenchMessages = #"""
[any]
did you mean "{1}"?
vouliez-vous écrire « {1} » ?

write "{1}"
écrire « {1} »

write {1}
écrire {1}

in your editor choose "Save as" and the encoding UTF-8
dans votre éditeur, choisissez « Enregistrer sous », puis l’encodage UTF-8

it often comes with text from a word processor or a web page; take it away
il arrive souvent avec un texte copié d’un traitement de texte ou d’une page web ; retirez-le

take it away
retirer ce caractère

put a blank behind the colon
mettre un espace après les deux-points

change it here, or the decision there
changez l’élément ici, ou la décision là-bas

what was decided about "{1}"
ce qui a été décidé pour « {1} »

what it was
ce que c’était

give what belongs together the same tag, or see what is missing
donnez la même étiquette à ce qui va ensemble, ou voyez ce qui manque

[phrases]
nothing
rien

"{1}"
« {1} »

"{1}" and a line more
« {1} » et une ligne de plus

"{1}" and {2#} lines more
« {1} » et {2} lignes de plus

an item
un élément

a comment
un commentaire

a weight
un poids

a mood
une humeur

an amount
une quantité

a tag
une étiquette

an id
un identifiant

a sign
un signe

the weights
selon les poids

the amounts
selon les quantités

{1#}
{1}

{1#} h
{1} h

{1#} min
{1} min

{1#} {2}
{1} {2}

{1#} a year
{1} par an

{1#} {2} a year
{1} {2} par an

{1#} per hour
{1} par heure

{1#} {2} per hour
{1} {2} par heure

{1#} per day
{1} par jour

{1#} {2} per day
{1} {2} par jour

{1#} per week
{1} par semaine

{1#} {2} per week
{1} {2} par semaine

{1#} per month
{1} par mois

{1#} {2} per month
{1} {2} par mois

{1#} per quarter
{1} par trimestre

{1#} {2} per quarter
{1} {2} par trimestre

maintained
maintenu

strengthened
renforcé

added
ajouté

reduced
réduit

deleted
supprimé

the element has neither a weight, such as [3], nor an amount
l’élément n’a ni poids, par exemple [3], ni quantité

there is no more than it has already
l’élément est déjà au plus haut

there is no less than it has already
l’élément est déjà au plus bas

what is wanted cannot be compared with what it has
ce que vous voulez ne peut pas être comparé à ce qu’il a

the amount that is wanted is not understood
la quantité voulue n’est pas comprise

what is wanted is not more than what is
ce que vous voulez n’est pas plus que ce qu’il y a

what is wanted is not less than what is
ce que vous voulez n’est pas moins que ce qu’il y a

what is wanted is not what is
ce que vous voulez n’est pas ce qu’il y a

{1}, decided was {2}
{1} ici, {2} décidé

no weight, decided was {1}
aucun poids ici, {1} décidé

no amount, decided was {1}
aucune quantité ici, {1} décidé

not there
absent

weight {1#} to {2#}
poids de {1} à {2}

amount {1} to {2}
quantité de {1} à {2}

amount {1} and {2} cannot be compared
les quantités {1} et {2} ne se comparent pas

{1} to {2}
de {1} à {2}

this file is saved as UTF-16, not as UTF-8
ce fichier est enregistré en UTF-16, et non en UTF-8

a zero byte: this is no text file
un octet nul : ce n’est pas un fichier texte

this is a Netpbm picture, which has the same file ending
c’est une image Netpbm, dont le nom se termine de la même façon

a byte that is not UTF-8 (hexadecimal {1})
un octet qui n’est pas de l’UTF-8 (en hexadécimal : {1})

there is no element in it
il ne contient aucun élément

month
mois

day
jour

an e-mail address
une adresse électronique

a telephone number
un numéro de téléphone

a family name
un nom de famille

there is no file called '{1}'
il n’y a pas de fichier nommé « {1} »

there is no file called '{1}': a part of that path is a file, no folder
il n’y a pas de fichier nommé « {1} » : une partie de ce chemin est un fichier, pas un dossier

there is no file called '{1}': the name is longer than any may be
il n’y a pas de fichier nommé « {1} » : le nom est trop long pour en être un

'{1}' is a folder, where a file was expected
« {1} » est un dossier, alors qu’un fichier était attendu

'{1}' is no ordinary file but a device or a pipe, and is not rewritten
« {1} » n’est pas un fichier ordinaire, mais un périphérique ou un tube

'{1}' is there, but you may not read it ({2})
« {1} » existe, mais vous n’avez pas le droit de le lire ({2})

'{1}' is there, but you may not read it ({2*})
« {1} » existe, mais vous n’avez pas le droit de le lire ({2})

'{1}' is there, but you may not read it
« {1} » existe, mais vous n’avez pas le droit de le lire

'{1}' is too large: a file may have up to 2 GiB
« {1} » est trop grand : un fichier peut avoir jusqu’à 2 Gio

'{1}' was being changed by another program while it was read
« {1} » a été modifié par un autre programme pendant sa lecture

'{1}' could not be read ({2})
« {1} » n’a pas pu être lu ({2})

'{1}' could not be read ({2*})
« {1} » n’a pas pu être lu ({2})

there is no file called '{1}', and git is not installed, or not found in PATH
il n’y a pas de fichier nommé « {1} », et git n’est pas installé, ou introuvable dans PATH

there is no file called '{1}', and this folder is in no git repository
il n’y a pas de fichier nommé « {1} », et ce dossier n’est dans aucun dépôt git

there is no file called '{1}', and git knows no revision '{2}'
il n’y a pas de fichier nommé « {1} », et git ne connaît pas de révision « {2} »

there is no file called '{1}', and git knows no revision '{2}'; this is a shallow clone, which has only the newest part of the history: run `git fetch --unshallow` (or `git fetch --depth=1 origin BRANCH` for the newest revision of one branch) and try again
il n’y a pas de fichier nommé « {1} », et git ne connaît pas de révision « {2} » ; ce clone est superficiel et n’a que la partie la plus récente de l’histoire : lancez `git fetch --unshallow` (ou `git fetch --depth=1 origin BRANCH` pour la dernière révision d’une seule branche), puis réessayez

there is no file called '{1}', and the revision '{2}' has no file '{3}'
il n’y a pas de fichier nommé « {1} », et la révision « {2} » n’a pas de fichier « {3} »

there is no file called '{1}', and what is staged has no file '{2}'
il n’y a pas de fichier nommé « {1} », et l’index de git n’a pas de fichier « {2} »

there is no file called '{1}', and the revision '{2}' has no file '{3}' (paths are counted from the repository's root: did you mean '{4}'?)
il n’y a pas de fichier nommé « {1} », et la révision « {2} » n’a pas de fichier « {3} » (les chemins partent de la racine du dépôt : vouliez-vous dire « {4} » ?)

there is no file called '{1}', and what is staged has no file '{2}' (paths are counted from the repository's root: did you mean '{3}'?)
il n’y a pas de fichier nommé « {1} », et l’index de git n’a pas de fichier « {2} » (les chemins partent de la racine du dépôt : vouliez-vous dire « {3} » ?)

there is no file called '{1}', and git says: {2}
il n’y a pas de fichier nommé « {1} », et git répond : {2}

Permission denied
permission refusée

Operation not permitted
opération non permise

Input/output error
erreur d’entrée-sortie

Too many levels of symbolic links
trop de liens symboliques à la suite

[almost-box]
"{1}" is no box, so this impact names none
« {1} » n’est pas une case : cet impact n’en nomme donc aucune

[almost-sign]
"{1}" looks like {2*}, but is read as words
« {1} » ressemble à {2}, mais est lu comme du texte

an amount holds no blanks: write {1}
une quantité s’écrit sans espace : écrivez {1}

a weight is one digit from 1 to 5, as in [4]
un poids est un seul chiffre de 1 à 5, comme dans [4]

a mood is :) or :| or :(
une humeur s’écrit :) ou :| ou :(

an invisible character, {1}, stands inside it: take it away
il contient un caractère invisible, {1} : retirez-le

a tag is # and letters, digits, - or _: #stress
une étiquette est un # suivi de lettres, de chiffres, de - ou de _, comme #stress

a tag is one # and a name that begins with a letter: #stress
une étiquette est un seul # suivi d’un nom qui commence par une lettre, comme #stress

an id is & and small letters, digits or -: &emails
un identifiant est un & suivi de minuscules, de chiffres ou de -, comme &emails

an amount is @ and a number in digits: @0.5h, @12h/week
une quantité est un @ suivi d’un nombre en chiffres, comme @0.5h ou @12h/week

[ambiguous-number]
{1} can be read as two numbers
{1} peut se lire comme deux nombres

{1} can be thousands or a fraction
{1} peut se lire comme des milliers ou comme un nombre décimal

write thousands without a mark, a fraction with two digits
écrivez les milliers sans séparateur, les décimales avec deux chiffres

read it as thousands
lire comme des milliers

[arrow-in-text]
"{1}" inside a text is read as words of it
« {1} » au milieu d’un texte est lu comme du texte

a decision, an impact or a comment begins a line of its own
une décision, un impact ou un commentaire commence sur sa propre ligne

"<!--" hides nothing: the words are read
« <!-- » ne cache rien : le texte est lu

a comment is a line of its own that begins with "// "
un commentaire est une ligne à part qui commence par « // »

[bare-heading]
"{1}" is the name of a box, but no heading
« {1} » est le nom d’une case, mais pas un titre

write "## " before it, and "- " before each element below it; if it is only a note, write a backslash before it
écrivez devant « ## » et un espace, et « - » devant chaque élément qui suit ; si ce n’est qu’une note, écrivez devant une barre oblique inverse (\)

make it a heading
en faire un titre

keep it as a note
garder la ligne comme note

[base-circle]
this target names itself as what it starts from
cette cible se donne elle-même comme point de départ

name the file of the current model
nommez le fichier du modèle actuel

targets start from each other: this one from {1}, that from {2}
des cibles partent les unes des autres : celle-ci de {1}, qui part de {2}

targets start from each other: this one from {1}, that from {2}, that from {3}
des cibles partent les unes des autres : celle-ci de {1}, qui part de {2}, qui part de {3}

targets start from each other: this one from {1}, that from {2}, that from {3}, that from {4}
des cibles partent les unes des autres : celle-ci de {1}, qui part de {2}, qui part de {3}, qui part de {4}

targets start from each other: this one from {1}, that from {2}, that from {3}, that from {4}, that from {5}
des cibles partent les unes des autres : celle-ci de {1}, qui part de {2}, qui part de {3}, qui part de {4}, qui part de {5}

targets start from each other: this one from {1}, that from {2}, that from {3}, that from {4}, that from {5}, that from {6}
des cibles partent les unes des autres : celle-ci de {1}, qui part de {2}, qui part de {3}, qui part de {4}, qui part de {5}, qui part de {6}

let one of them start from the current model
faites partir l’une d’elles du modèle actuel

[base-is-target]
the model that this starts from is a target itself
le modèle de départ est lui-même une cible

start from the current model; what was decided stands there
partez du modèle actuel : c’est là que se trouvent les décisions

its stage
son étape

[base-no-canvas]
the file that this starts from is no canvas: {1*}
le fichier de départ n’est pas une matrice : {1}

is it the file that you meant? The path is seen from this file's folder
est-ce bien le fichier que vous vouliez ? Le chemin part du dossier de ce fichier-ci

[base-outside-repository]
the model that this starts from is outside the repository, and was not read
le modèle de départ est en dehors du dépôt, et n’a pas été lu

keep both files in one repository
gardez les deux fichiers dans le même dépôt

[bitmap]
this is a Netpbm picture, which has the same file ending
c’est une image Netpbm, dont le nom se termine de la même façon

name the canvas itself, or keep pictures in another folder
nommez la matrice elle-même, ou rangez les images dans un autre dossier

[box-name-in-text]
this line begins with the name of a box, but is read as words of what stands above it
cette ligne commence par le nom d’une case, mais est lue comme une suite de ce qui précède

to put it there, write the heading "## {1}", and below it the rest as an item
pour la mettre dans cette case, écrivez le titre « ## {1} », et le reste dessous comme élément

[change-without-hypothesis]
this is {1*}, and nothing says on what that rests
cet élément est {1}, et rien ne dit sur quoi cela repose

this and {1#} more are added or strengthened, and nothing says on what that rests
cet élément et {1} autres sont ajoutés ou renforcés, et rien ne dit sur quoi cela repose

this and 1 more are added or strengthened, and nothing says on what that rests
cet élément et un autre sont ajoutés ou renforcés, et rien ne dit sur quoi cela repose

below one "? " and what has to be true; below that how you will find out
écrivez dessous « ? » et ce qui doit être vrai ; encore en dessous, comment vous le saurez

added
ajouté

strengthened
renforcé

[change-without-impact]
"{1}" changes, and nothing says what that comes from
la case « {1} » change, et rien ne dit d’où cela vient

{1#} boxes change, and nothing says what that comes from: {2}
{1} cases changent, et rien ne dit d’où cela vient : {2}

below what causes it: "=> {1}: " and what it brings
écrivez sous ce qui en est la cause « => {1}: » et ce que cela apporte

[conflict]
an unresolved conflict down to line {1#}: {2*} or {3*}
un conflit non résolu jusqu’à la ligne {1} : {2} ou {3}

an unresolved conflict down to line {1#}: {2}
un conflit non résolu jusqu’à la ligne {1} : {2}

keep the lines that are right and take the marker lines away; pbm resolve does it for a whole file
gardez les lignes qui conviennent et retirez les lignes de marques ; pbm resolve le fait pour tout un fichier

[customer-too-broad]
"{1}" is everybody: who is it really?
« {1} », c’est tout le monde : de qui s’agit-il vraiment ?

name those whom you helped last, or who would miss you first
nommez ceux que vous avez aidés en dernier, ou à qui vous manqueriez en premier

[customer-without-channel]
nothing in "{1}" leads to these customers: no element there has a tag of theirs
rien dans « {1} » ne mène à ces clients : aucun élément n’y porte une de leurs étiquettes

[customer-without-relationship]
nothing in "{1}" is with these customers: no element there has a tag of theirs
rien dans « {1} » ne concerne ces clients : aucun élément n’y porte une de leurs étiquettes

[customer-without-value]
nothing in "{1}" is for these customers: no element there has a tag of theirs
rien dans « {1} » n’est destiné à ces clients : aucun élément n’y porte une de leurs étiquettes

[decision-against-itself]
what is deleted has neither weight nor amount: this one is passed over
ce qui est supprimé n’a ni poids ni quantité : celui-ci est ignoré

this is to be {1*}, and {2*}
cet élément doit être {1}, mais {2}

write an amount that is only told, such as what it frees, without "@"
écrivez sans « @ » une quantité que vous ne faites que mentionner, par exemple ce que cela libère

compare what is wanted with what the element has now
comparez ce que vous voulez avec ce que l’élément a maintenant

the element
l’élément

[decision-contradicted]
"{1}" was decided for "{2}", and it is not here
« {1} » a été décidé pour « {2} », qui n’est pas ici

"{1}" was decided, and this is "{2}": {3;}
« {1} » a été décidé, mais ici c’est « {2} » : {3}

[decision-in-target]
a decision in a target model, which is what comes of decisions
une décision dans un modèle cible, alors qu’une cible montre le résultat des décisions

decide in the current model; here write the item as it shall be
décidez dans le modèle actuel ; ici, écrivez l’élément tel qu’il doit être

[decision-missed]
"{1}" was decided, and this is still here
« {1} » a été décidé, mais cet élément est toujours là

"{1}" was decided for "{2}", and it is not here
« {1} » a été décidé pour « {2} », qui n’est pas ici

"{1}" was decided, and this is as before
« {1} » a été décidé, mais rien n’a changé ici

"{1}" was decided, and further than this: {2;}
« {1} » a été décidé, mais la cible ne va pas assez loin : {2}

[decision-without-item]
a hypothesis takes no decision
une hypothèse ne reçoit pas de décision

write the decision below the item that it is about
écrivez la décision sous l’élément qu’elle concerne

a decision with no item above it
une décision sans élément au-dessus d’elle

write it below the item that it is about, in the same box
écrivez-la sous l’élément qu’elle concerne, dans la même case

[duplicate-id]
the id {1} is on two items
l’identifiant {1} est sur deux éléments

an id names one item: give this one another, or none
un identifiant désigne un seul élément : donnez-en un autre à celui-ci, ou aucun

here it is already
il est déjà ici

[duplicate-item]
this item stands in the box already
cet élément est déjà dans la case

keep one of the two, or say what is different about the second
gardez l’un des deux, ou dites en quoi le second est différent

the first one
le premier

[empty-box]
"{1}" is empty: {2}
« {1} » est vide : {2}

write what you know, or "- ?" if you do not know yet
écrivez ce que vous savez, ou « - ? » si vous ne savez pas encore

[empty-hypothesis]
a hypothesis without words counts as none
une hypothèse sans texte ne compte pas

write what you suppose, or take the line away
écrivez ce que vous supposez, ou effacez la ligne

[empty-impact]
an impact without words says nothing
un impact sans texte ne dit rien

write what the change would bring, or take the line away
écrivez ce que le changement apporterait, ou effacez la ligne

[empty-item]
an item without words counts nowhere
un élément sans texte ne compte nulle part

write what it is, "?" if nobody knows yet, or take the line away
écrivez ce que c’est, « ? » si personne ne le sait encore, ou effacez la ligne

[everything-maintained]
all {1#} decisions are to maintain: nothing would change
les {1} décisions sont toutes de maintenir : rien ne changerait

what weighs most, or gives least? that is where to begin
qu’est-ce qui pèse le plus, ou apporte le moins ? C’est par là qu’il faut commencer

[future-in-current]
this is still to come, and the model is of now
c’est encore à venir, alors que le modèle décrit le présent

write below it "-> {1}", or keep it for a target
écrivez dessous « -> {1} », ou gardez-le pour une cible

[glued-colon]
a blank is missing behind the colon, so this is read as a note
il manque un espace après les deux-points : la ligne est donc lue comme une note

write a blank between the colon and the value
écrivez un espace entre les deux-points et la valeur

did you mean "{1}"? Then write it so, and a blank behind the colon
vouliez-vous écrire « {1} » ? Alors écrivez-le ainsi, avec un espace après les deux-points

write "{1}:" and a blank
écrire « {1}: » et un espace

[glued-mark]
a blank is missing behind "{1}"; it is read as {2*}
il manque un espace après « {1} » ; la ligne est lue comme {2}

put a blank between the mark and the text
mettez un espace entre la marque et le texte

put a blank behind it
mettre un espace après la marque

[growth-without-cost]
this is more to do, and nothing says what it takes
c’est davantage à faire, et rien ne dit ce que cela demande

what will be less for it? decide about that, or write what it costs: "=> Costs: ..."
qu’y aura-t-il de moins en échange ? Décidez-en, ou écrivez ce que cela coûte : « => Costs: ... »

[growth-without-means]
this is to grow: with what, or with whom?
cela doit grandir : avec quoi, ou avec qui ?

decide about a resource, a partner or an activity, too, or write an impact: "=> ..."
décidez aussi d’une ressource, d’un partenaire ou d’une activité, ou écrivez un impact : « => ... »

[heading-sign]
a sign behind a heading means nothing
un signe après un titre ne signifie rien

put it behind an item, or take it away
mettez-le après un élément, ou retirez-le

[hypothesis-in-disguise]
this sounds like a guess
cela ressemble à une supposition

write what you know as the item, and what you guess below it: "? ..."
écrivez ce que vous savez comme élément, et dessous ce que vous supposez : « ? ... »

[hypothesis-without-test]
nothing says how this will be tested
rien ne dit comment cela sera testé

on the next line: what you will do, by when, and what would tell you that it is true
à la ligne suivante : ce que vous ferez, pour quand, et ce qui vous montrerait que c’est vrai

[ignore-without-reason]
nobody will know why this is ignored
personne ne saura pourquoi ceci est ignoré

write the reason behind the codes: "-- reason"
écrivez la raison après les codes : « -- raison »

[impact-without-change]
an impact on "{1}" is told, and nothing changes there
un impact sur « {1} » est annoncé, et rien n’y change

write the change in that box, or leave the impact out
écrivez le changement dans cette case, ou enlevez l’impact

the impact
l’impact

[invisible-character]
an invisible character stands here; it is skipped
il y a ici un caractère invisible ; il est ignoré

an invisible character stands in this word; it is skipped
il y a un caractère invisible dans ce mot ; il est ignoré

an invisible character stands at the edge of the words
il y a un caractère invisible au bord du texte

an invisible character keeps this line from being read as what it looks like
un caractère invisible empêche cette ligne d’être lue comme ce qu’elle paraît être

[item-in-several-boxes]
this stands in another box, too
cet élément figure aussi dans une autre case

say in each what it means there, or keep it where it belongs
dites dans chacune ce que cela y signifie, ou gardez-le là où est sa place

the same words
les mêmes mots

[item-outside-box]
this item stands before the first box
cet élément est placé avant la première case

this item stands before the first box, like {1#} more below it
cet élément est placé avant la première case, comme {1} autres plus bas

this item stands before the first box, like 1 more below it
cet élément est placé avant la première case, comme un autre plus bas

put a heading such as "## Key activities" above it
mettez au-dessus un titre tel que « ## Key activities »

[job-title-item]
"{1}" is the name of a job
« {1} » est le nom d’un métier

write what you do in it, the things that take most of a week
écrivez ce que vous y faites, ce qui prend la plus grande partie d’une semaine

write what others would miss without you
écrivez ce qui manquerait aux autres sans vous

[key-in-text]
"{1}" is a key, but this line is read as a note
« {1} » est une clé, mais cette ligne est lue comme une note

write it without any other sign: "{1}: ..."
écrivez-la sans aucun autre signe : « {1}: ... »

[late-metadata]
this is read as a note: what holds for the whole model stands on top
la ligne est lue comme une note : ce qui vaut pour tout le modèle se place tout en haut

move the line above the first heading of a box
déplacez la ligne avant le premier titre de case

[long-item]
this is longer than what fits on one sticky note
c’est plus long que ce qui tient sur un post-it

keep a few words as the item, and put the rest below it as a note, indented
gardez quelques mots comme élément, et mettez le reste dessous, en retrait, comme note

[mark-in-text]
a check box is read as words of the item
une case à cocher est lue comme du texte de l’élément

write what it is instead, or "?" if nobody knows yet
écrivez plutôt ce que c’est, ou « ? » si personne ne le sait encore

take it away; what is to be done is written below the item: "-> add"
retirez-la ; ce qui reste à faire s’écrit sous l’élément : « -> add »

the item's text begins with a mark, which is read as words
le texte de l’élément commence par une marque, qui est lue comme du texte

take one of the marks away
retirez l’une des deux marques

[markdown-escape]
backslashes before signs: a Markdown formatter was here
des barres obliques inverses devant des signes : un outil qui met en forme le Markdown est passé par là

take the backslashes away, and keep that formatter from *.pbm files
retirez ces barres, et tenez cet outil à l’écart des fichiers *.pbm

[missing-base]
the model that this starts from: {1*}
le modèle de départ : {1}

the model that this starts from: {1}
le modèle de départ : {1}

the path is seen from this file's folder
le chemin part du dossier de ce fichier-ci

[missing-box]
the box "{1}" is missing, but this line seems to name it
il manque la case « {1} », mais cette ligne semble la nommer

if it is meant to be the heading, write "## {1}" instead
si ce doit être le titre, écrivez plutôt « ## {1} »

the box "{1}" is missing: {2}
il manque la case « {1} » : {2}

write what you know below "## {1}"
écrivez ce que vous savez sous « ## {1} »

[nested-item]
an indented item is an item of the box like any other
un élément en retrait est un élément de la case comme un autre

indentation means nothing here; write it without "- " to make it a note
le retrait ne signifie rien ici ; écrivez la ligne sans « - » pour en faire une note

[no-section]
the file is empty
le fichier est vide

this canvas has no box yet: no line begins with "## "
cette matrice n’a pas encore de case : aucune ligne ne commence par « ## »

write a heading such as "## {1}", and elements below it, each with "- "
écrivez un titre tel que « ## {1} », et des éléments dessous, chacun précédé de « - »

[no-soft-benefit]
all that you get is money or things
tout ce que vous obtenez est de l’argent ou des choses

what else keeps you there: recognition, learning, freedom, meaning?
qu’est-ce qui vous retient d’autre : la reconnaissance, l’apprentissage, la liberté, le sens ?

[no-soft-cost]
all that you give is money or things
tout ce que vous donnez est de l’argent ou des choses

what does it cost in energy, health, time with others, or what do you do without?
qu’est-ce que cela coûte en énergie, en santé, en temps avec les autres, ou de quoi vous privez-vous ?

[not-utf-8]
a byte that is not UTF-8 (hexadecimal {1})
un octet qui n’est pas de l’UTF-8 (en hexadécimal : {1})

[notes-without-item]
this box has lines but no item: an item begins with "- "
cette case a des lignes mais aucun élément : un élément commence par « - »

put "- " before each line that is an element of the box
mettez « - » devant chaque ligne qui est un élément de la case

begin each line with "- "
commencer chaque ligne par « - »

[nothing-maintained]
nothing of what is now is maintained
rien de ce qui existe aujourd’hui n’est maintenu

what of it is worth keeping? Or is this the target of another model?
qu’est-ce qui mérite d’être gardé ? Ou est-ce la cible d’un autre modèle ?

[placeholder-item]
"{1}" holds the place of something
« {1} » tient la place de quelque chose

write what it is, or "?" if nobody knows yet
écrivez ce que c’est, ou « ? » si personne ne le sait encore

[private-data]
{1*} in a file that others may read
{1} dans un fichier que d’autres peuvent lire

a role or a first name says as much here
une fonction ou un prénom en dit autant ici

[reduction-without-relief]
"{1}" is deleted, and no cost becomes less
« {1} » est supprimé, et aucun coût ne diminue

you do less of this, and no cost becomes less
vous en faites moins, et aucun coût ne diminue

what does it give back: time, money, energy? Write it among the costs, or as an impact
que vous rend cela : du temps, de l’argent, de l’énergie ? Écrivez-le dans les coûts, ou comme impact

[refuted-hypothesis]
this was found to be false, and the item above still rests on it
cela s’est révélé faux, et l’élément au-dessus repose toujours dessus

change or delete the item, or write what it rests on now
changez ou supprimez l’élément, ou écrivez sur quoi il repose désormais

the item
l’élément

[refuted-yet-kept]
this is kept, and what it rested on was found to be false
cet élément est gardé, alors que ce sur quoi il reposait s’est révélé faux

change or delete it, or write what it rests on now
changez-le ou supprimez-le, ou écrivez sur quoi il repose désormais

what was found to be false
ce qui s’est révélé faux

[repeated-box]
{1} has a second heading: both are one box
« {1} » a un deuxième titre : les deux forment une seule case

move the items below the first heading
déplacez les éléments sous le premier titre

the first one
le premier

[repeated-key]
{1} is told twice; the first line counts
« {1} » est indiqué deux fois ; c’est la première ligne qui compte

take one of the two away
retirez l’une des deux

the first one
la première

[reserved-sign]
a line that begins with "{1}" is read as a note
une ligne qui commence par « {1} » est lue comme une note

a decision is written "-> {1}", an impact "=> {2}: ...", and an item begins with "- "
une décision s’écrit « -> {1} », un impact « => {2}: ... », et un élément commence par « - »

a decision begins with "->": "-> {1}"
une décision commence par « -> » : « -> {1} »

an impact begins with "=>": "=> {1}..."
un impact commence par « => » : « => {1}... »

a comment is a line of its own that begins with "// "
un commentaire est une ligne à part qui commence par « // »

if it is an item, begin it with "- "; if it is a note, with a letter
si c’est un élément, commencez-le par « - » ; si c’est une note, par une lettre

if it is an item, begin it with "- " instead; if it is a note, with a letter
si c’est un élément, commencez-le plutôt par « - » ; si c’est une note, par une lettre

make it an item
en faire un élément

[same-on-both-sides]
this is given and got at once
cette chose est à la fois donnée et obtenue

write on one side what it takes, and on the other what it brings
écrivez d’un côté ce que cela demande, et de l’autre ce que cela apporte

the other side
l’autre côté

[second-decision]
the item above has a decision already
l’élément au-dessus a déjà une décision

keep the one that holds; give reasons as notes below it
gardez celle qui vaut ; donnez vos raisons dessous, comme notes

the first one
la première

[several-ideas]
these are several things in one item
il y a plusieurs choses dans un seul élément

give each a line of its own, so that each can be decided about
donnez à chacune sa propre ligne, pour pouvoir décider de chacune

[sign-in-text]
"{1}" is read as words, not as one amount
« {1} » est lu comme du texte, et non comme une seule quantité

an amount holds no blanks: write {1}
une quantité s’écrit sans espace : écrivez {1}

"{1}" is read as words: signs count only at the end
« {1} » est lu comme du texte : les signes ne comptent qu’à la fin

put it last on the line, after a blank and with nothing behind it
mettez-le en fin de ligne, après un espace et sans rien derrière

"{1}" is read as words: an item needs words before its signs
« {1} » est lu comme du texte : il faut des mots avant les signes d’un élément

write what it is first, then a blank and the sign
écrivez d’abord ce que c’est, puis un espace et le signe

"{1}" is read as words: the line has a weight already
« {1} » est lu comme du texte : la ligne a déjà un poids

"{1}" is read as words: the line has a mood already
« {1} » est lu comme du texte : la ligne a déjà une humeur

"{1}" is read as words: the line has an amount already
« {1} » est lu comme du texte : la ligne a déjà une quantité

"{1}" is read as words: the line has an id already
« {1} » est lu comme du texte : la ligne a déjà un identifiant

keep one weight and take the other away
gardez un seul poids et retirez l’autre

keep one mood and take the other away
gardez une seule humeur et retirez l’autre

keep one amount and take the other away
gardez une seule quantité et retirez l’autre

keep one id and take the other away
gardez un seul identifiant et retirez l’autre

"{1}" is read as the reason: a blank is missing between the colon and it
« {1} » est lu comme la raison : il manque un espace après les deux-points

a sign stands behind a blank: write one behind the colon
un signe vient après un espace : écrivez-en un après les deux-points

[sign-out-of-place]
"{1}" is read as words: this kind of line takes no such sign
« {1} » est lu comme du texte : ce genre de ligne ne prend pas ce signe

signs belong to items; a decision may end in an amount and a weight
les signes vont avec les éléments ; une décision peut finir par une quantité et un poids

[stale-model]
this is what was {1#} months ago: is it still so?
c’était ainsi il y a {1} mois : est-ce toujours le cas ?

look at each box again, and write today's date
relisez chaque case, et écrivez la date d’aujourd’hui

[status-without-colon]
"{1}" is read as a word of the hypothesis, not as the answer to it
« {1} » est lu comme un mot de l’hypothèse, et non comme sa réponse

if it is the answer, put a colon behind it: "? {1}: ..."
si c’est la réponse, mettez deux-points derrière : « ? {1}: ... »

[stray-conflict-marker]
half of a conflict: its other marker is missing
la moitié d’un conflit : il manque l’autre marque

take this line away, or undo the merge that left it
effacez cette ligne, ou annulez la fusion qui l’a laissée

[stray-separator]
a line of signs that means nothing here
une ligne de signes qui ne signifie rien ici

take it away; a heading is written "## Costs"
effacez-la ; un titre s’écrit « ## Costs »

[subheading]
a heading inside a box is read as a note
un titre à l’intérieur d’une case est lu comme une note

write it as an item, as a comment with "// ", or without the signs
écrivez-le comme élément, comme commentaire avec « // », ou sans ces signes

[target-equals-base]
nothing in this target is otherwise than in its base
rien n’a changé dans cette cible par rapport à sa base

change what shall be otherwise; pbm draft makes a first target from decisions
changez ce qui doit l’être ; pbm draft fait une première cible à partir des décisions

[target-without-base]
a target without the model it starts from
une cible sans le modèle dont elle part

add a line such as "base: current.pbm", the path seen from this file
ajoutez une ligne telle que « base: current.pbm », avec le chemin à partir de ce fichier

[too-many-items]
"{1}" has {2#} elements: more than anybody takes in at a glance
« {1} » a {2} éléments : plus qu’on n’en saisit d’un coup d’œil

which {1#} matter most? put together what belongs together
lesquels sont les {1} plus importants ? Regroupez ce qui va ensemble

[unbalanced]
what you give is {1#} times what you get, by {2*}: {3*} against {4*}
ce que vous donnez fait {1} fois ce que vous obtenez, {2} : {3} contre {4}

what you get is {1#} times what you give, by {2*}: {3*} against {4*}
ce que vous obtenez fait {1} fois ce que vous donnez, {2} : {3} contre {4}

is something missing on the lighter side, or is this what has to change?
manque-t-il quelque chose du côté le plus léger, ou est-ce cela qui doit changer ?

[unclear-date]
a date is written year first: 2026, 2026-11 or 2026-11-23
une date s’écrit en commençant par l’année : 2026, 2026-11 ou 2026-11-23

other spellings are kept, but cannot be compared
les autres façons de l’écrire sont gardées, mais ne peuvent pas être comparées

there is no such month: {1}
ce mois n’existe pas : {1}

there is no such day: {1}
ce jour n’existe pas : {1}

a date is written year, month, day: 2026-11-23
une date s’écrit année, mois, jour : 2026-11-23

this date is to be written {1}
cette date doit s’écrire {1}

an invisible character, {1}, stands in this value
cette valeur contient un caractère invisible, {1}

[undecided-dislike]
you dislike this, and have not decided what becomes of it
vous n’aimez pas ceci, mais n’avez pas décidé ce que cela devient

write below it "-> {1}", "-> {2}", or "-> {3}:" and why
écrivez dessous « -> {1} », « -> {2} », ou « -> {3}: » et pourquoi

[undecided-elements]
nothing is decided about this
rien n’est décidé pour cet élément

nothing is decided about this and one more element
rien n’est décidé pour cet élément ni pour un autre

nothing is decided about this and {1#} more elements
rien n’est décidé pour cet élément ni pour {1} autres

write below it one of the five actions; pbm plan lists what is still undecided
écrivez dessous l’une des cinq actions ; pbm plan montre ce qui n’est pas encore décidé

nor about this
ni pour celui-ci

[unknown-action]
a decision without an action
une décision sans action

write one of {1} behind the arrow
écrivez après la flèche l’un de ces mots : {1}

"{1}" is none of the five actions
« {1} » n’est pas l’une des cinq actions

did you mean "{1}"? The actions are {2}
vouliez-vous écrire « {1} » ? Les actions sont {2}

the actions are {1}
les actions sont {1}

[unknown-box]
nobody knows yet what belongs to "{1}": {2}
personne ne sait encore ce qui va dans « {1} » : {2}

[unknown-format]
this program knows format "pbm 1" only
ce programme ne connaît que le format « pbm 1 »

it can be read and checked here, but is never written; a newer pbm may do more
le fichier peut être lu et vérifié ici, mais n’est jamais réécrit ; un pbm plus récent en fait peut-être plus

an invisible character, {1}, stands in this value
cette valeur contient un caractère invisible, {1}

[unknown-ignore]
no code stands behind "{1}"
aucun code ne suit « {1} »

write which findings are meant, as in "// {1} empty-box -- reason"
écrivez quels messages sont visés, comme dans « // {1} empty-box -- raison »

there is no finding with the code "{1}"
aucun message ne porte le code « {1} »

pbm explain lists all codes
pbm explain donne la liste de tous les codes

"{1}" says nothing to pbm
« {1} » ne dit rien à pbm

"pbm:ignore-file" holds only where it stands above the first section
« pbm:ignore-file » ne vaut qu’au-dessus de la première section

move it to the top of the file, or write "pbm:ignore" for what is below it
placez-le en haut du fichier, ou écrivez « pbm:ignore » pour ce qui est au-dessous

a comment that begins with "pbm:" is "pbm:ignore" or "pbm:ignore-file"
un commentaire qui commence par « pbm: » est « pbm:ignore » ou « pbm:ignore-file »

[unknown-key]
"{1}" is no key that is known; the line is kept
« {1} » n’est pas une clé connue ; la ligne est gardée

"canvas" is kept for a later version
« canvas » est réservé à une version future

your own keys begin with "x-"
vos propres clés commencent par « x- »

did you mean "{1}"? Otherwise write "x-{2}:" for a key of your own
vouliez-vous écrire « {1} » ? Sinon, écrivez « x-{2}: » pour une clé à vous

if you mean the box, write the heading "## {1}"; otherwise write "x-{2}:" for a key of your own
si vous pensez à la case, écrivez le titre « ## {1} » ; sinon, écrivez « x-{2}: » pour une clé à vous

write "x-{1}:" for a key of your own
écrivez « x-{1}: » pour une clé à vous

make it a key of your own
en faire une clé à vous

[unknown-section]
a heading without a name
un titre sans nom

write the name of a box behind it, or take it away
écrivez le nom d’une case derrière, ou effacez-le

no box has the name "{1}", so its items are in no box
aucune case ne s’appelle « {1} » : les éléments qui suivent ne sont donc dans aucune case

the boxes are {1}
les cases sont {1}

this heading names two sections: {1} and {2}
ce titre nomme deux parties : {1} et {2}

give each a heading of its own; until then its items are in no box
donnez à chacune son propre titre ; d’ici là, les éléments qui suivent ne sont dans aucune case

[unknown-stage]
a model is "current" or "target", nothing else
un modèle est « current » (actuel) ou « target » (cible), rien d’autre

write "current" for what is, "target" for what shall be
écrivez « current » pour ce qui est, « target » pour ce qui doit être

[unlike-namesakes]
the same id in the base, and hardly a word in common
le même identifiant dans la base, et presque aucun mot en commun

if they are two things, give one of them another id
si ce sont deux choses, donnez un autre identifiant à l’une d’elles

the element with this id
l’élément qui porte cet identifiant

[unread-amount]
{1} is kept as written, but not understood as an amount
{1} est gardé tel quel, mais n’est pas compris comme une quantité

a number has no mark for thousands: write {1}
un nombre s’écrit sans séparateur de milliers : écrivez {1}

write it like @12h/week, @2400EUR/month, @60/day or @20%
écrivez-la comme @12h/week, @2400EUR/month, @60/day ou @20%

"{1}" is read as words, not as an amount
« {1} » est lu comme du texte, et non comme une quantité

an amount stands at the end of the line, without blanks inside: @12h/week
une quantité se place en fin de ligne, sans espace à l’intérieur : @12h/week

[unseen-decision]
nobody can see whether this was done: {1*}
personne ne pourra voir si cela a été fait : {1}

how big a place does it take? Write [1] to [5] behind it, or an amount such as @2h/week
quelle place cela prend-il ? Écrivez derrière [1] à [5], ou une quantité comme @2h/week

change the weight that it has now, or say by an amount how much is wanted
changez le poids actuel, ou dites par une quantité combien vous voulez

write a number, a unit and a period, such as @2h/week
écrivez un nombre, une unité et une période, comme @2h/week

tell both in the same unit and period
donnez les deux dans la même unité et la même période

the element
l’élément

[unused-ignore]
{1} cannot be ignored: while something cannot be read, nobody knows what it says
{1} ne peut pas être ignoré : tant que quelque chose ne peut être lu, personne ne sait ce que cela dit

there is nothing to ignore here: {1}
il n’y a rien à ignorer ici : {1}

mend what cannot be read, and take this away
corrigez ce qui ne peut être lu, et retirez ceci

take it away, or put it right above what it is meant for
retirez-le, ou placez-le juste au-dessus de ce qu’il vise

take the comment away
retirer le commentaire

take the code away
retirer le code

[utf-16]
this file is saved as UTF-16, not as UTF-8
ce fichier est enregistré en UTF-16, et non en UTF-8

[vague-item]
this goes on without saying how
la liste continue sans dire comment

"{1}" could stand in anybody's canvas
« {1} » pourrait figurer dans la matrice de n’importe qui

name what else there is, each as an item of its own, or end before
nommez ce qu’il y a d’autre, chaque chose comme un élément à part, ou arrêtez-vous avant

say what it is in your case: what, with whom, how often
dites ce que c’est dans votre cas : quoi, avec qui, combien de fois

[value-is-activity]
this says what you do: what do they have from it?
cela dit ce que vous faites : qu’en retirent-ils ?

write what is different for them afterwards
écrivez ce qui est différent pour eux ensuite

[value-without-customer]
nobody in "{1}" has a tag of this: who is it for?
personne dans « {1} » ne porte une étiquette de cet élément : pour qui est-il ?

[zero-byte]
a zero byte: this is no text file
un octet nul : ce n’est pas un fichier texte

open the file where it was made and save it as plain text, UTF-8
ouvrez le fichier là où il a été fait, et enregistrez-le comme texte brut, en UTF-8
"""#
