// swift-format-ignore-file

/// What is said around the findings, in English and in French: notices, what is wrong with files and
/// settings, headings and labels of reports; `MessageCatalogue` tells how it is written.
///
/// What the command line cannot mean is told in English: there is no language yet that holds.
let frenchNotices = #"""
[report]
at
à

see
voir

line {1#}
ligne {1}

help
conseil

fix
correction

Findings by code
Constats par code

none
aucun

Costs against benefits, by weight
Coûts et bénéfices, par leurs poids

Costs against benefits, by weight, the furthest apart first
Coûts et bénéfices, par leurs poids, les plus éloignés d’abord

and {1#} that are nearer to balance
et {1} plus proches de l’équilibre

and {1#} without weights on both sides
et {1} sans poids des deux côtés

not weighed on both sides
sans poids des deux côtés

Errors ({1#})
Erreurs ({1})

Warnings ({1#})
Avertissements ({1})

Notes ({1#})
Notes ({1})

Where
Où

What
Quoi

Code
Code

Nothing found
Rien à signaler

in
dans

Not read:
Non lu :

not read
non lu

{1#} more could not be read
{1} de plus n’ont pas pu être lus

{1#} more not shown
{1} de plus, non montrés

{1#} not shown
{1} non montrés

Shortened: {1#} of {2#} rows are not shown, for a comment may hold no more than 65,000 characters.
Abrégé : {1} lignes sur {2} ne sont pas montrées, car un commentaire ne peut pas dépasser 65 000 caractères.

1 canvas
1 matrice

{1#} canvases
{1} matrices

GitHub shows {1#} of each kind, the log of this step has all
GitHub en montre {1} de chaque sorte, le journal de cette étape les a tous

checked in {1#} ms
vérifié en {1} ms

nothing was mended; {1#} left
rien n’a été corrigé ; il en reste {1}

{1*} mended in {2*}; {3#} left
corrections : {1} dans {2} ; il en reste {3}

{1*} would be mended in {2*}
corrections possibles : {1} dans {2}

no canvas differs from the branch it follows
aucune matrice ne diffère de la branche suivie

no canvas differs from {1}
aucune matrice ne diffère de {1}

'{1}' is in no git repository, so nobody knows whether it changed
« {1} » n’est dans aucun dépôt git : impossible de savoir s’il a changé

what changed cannot be told: {1}
impossible de savoir ce qui a changé : {1}

what changed cannot be told: git knows no revision '{1}'
impossible de savoir ce qui a changé : git ne connaît pas la révision « {1} »

nothing was checked: {1} excludes it; --no-exclude takes it all the same
rien n’a été vérifié : {1} l’exclut ; --no-exclude le prend quand même

nothing was checked: {1} excludes all that was found; --no-exclude takes it all the same
rien n’a été vérifié : {1} exclut tout ce qui a été trouvé ; --no-exclude le prend quand même

{1#} of the findings in {2} is gone; {3} takes it away
{1} des constats de {2} n’est plus là ; {3} l’en retire

{1#} of the findings in {2} are gone; {3} takes them away
{1} des constats de {2} ne sont plus là ; {3} les en retire

{1} was not written, since not all could be checked
{1} n’a pas été écrit, car tout n’a pas pu être vérifié

{1}: {2*} known from now on
{1} : {2} à ne plus signaler désormais

there is no .pbm file in '{1}'; name a file to have it read, whatever its name
il n’y a pas de fichier .pbm dans « {1} » ; nommez un fichier pour qu’il soit lu, quel que soit son nom

'{1}' is a link that leads to no file, and is passed over
« {1} » est un lien qui ne mène à aucun fichier, et n’est pas lu

git passes over the only .pbm file in '{1}' (ignored, or in a repository of its own); name a file to have it read
git laisse de côté le seul fichier .pbm de « {1} » (ignoré, ou dans un dépôt à part) ; nommez un fichier pour qu’il soit lu

git passes over all {1#} .pbm files in '{2}' (ignored, or in a repository of its own); name a file to have it read
git laisse de côté les {1} fichiers .pbm de « {2} » (ignorés, ou dans un dépôt à part) ; nommez un fichier pour qu’il soit lu

every .pbm file in '{1}' was taken, ignored ones too, since git could not be asked: {2}
tous les fichiers .pbm de « {1} » ont été pris, même ignorés, car git n’a pas pu répondre : {2}

no canvas found: what ends in .pbm there are pictures; name a file to have it read
aucune matrice trouvée : ce qui finit en .pbm y est une image ; nommez un fichier pour qu’il soit lu

reading standard input; end it with Ctrl-D on a line of its own
lecture de l’entrée standard ; terminez-la par Ctrl-D sur une ligne à part

there is no file called '{1}'
il n’y a pas de fichier nommé « {1} »

there is no file called '{1}'; pbm check --write-baseline writes one
il n’y a pas de fichier nommé « {1} » ; pbm check --write-baseline en écrit un

there is no file called '{1}': a part of that path is a file, no folder
il n’y a pas de fichier nommé « {1} » : une partie de ce chemin est un fichier, pas un dossier

there is no file called '{1}': the name is longer than any may be
il n’y a pas de fichier nommé « {1} » : le nom est plus long que permis

there is no file called '{1}', and git is not installed, or not found in PATH
il n’y a pas de fichier nommé « {1} », et git n’est pas installé, ou pas trouvé dans PATH

there is no file called '{1}', and this folder is in no git repository
il n’y a pas de fichier nommé « {1} », et ce dossier n’est dans aucun dépôt git

'{1}' is a folder, where a file was expected
« {1} » est un dossier, là où un fichier était attendu

'{1}' is no ordinary file but a device or a pipe, and is not rewritten
« {1} » n’est pas un fichier ordinaire mais un périphérique ou un tube, et n’est pas réécrit

'{1}' is there, but you may not read it ({2})
« {1} » est là, mais vous n’avez pas le droit de le lire ({2})

'{1}' is there, but you may not write to it ({2})
« {1} » est là, mais vous n’avez pas le droit d’y écrire ({2})

'{1}' is too large: a file may have up to 2 GiB
« {1} » est trop grand : un fichier peut avoir jusqu’à 2 Gio

'{1}' was being changed by another program while it was read
« {1} » était modifié par un autre programme pendant sa lecture

'{1}' was changed by another program in the meantime, and was left as it is
« {1} » a été modifié entre-temps par un autre programme, et a été laissé tel quel

'{1}' has several names (hard links) which would be parted from each other, and was left as it is
« {1} » a plusieurs noms (liens physiques) qui seraient séparés, et a été laissé tel quel

'{1}' was left as it is: no file can be written in its folder ({2})
« {1} » a été laissé tel quel : aucun fichier ne peut être écrit dans son dossier ({2})

'{1}' was left as it is: there is no room left on the disk ({2})
« {1} » a été laissé tel quel : il n’y a plus de place sur le disque ({2})

'{1}' cannot be written: there is no folder '{2}'
« {1} » ne peut pas être écrit : il n’y a pas de dossier « {2} »

'{1}' cannot be written: '{2}' is no folder
« {1} » ne peut pas être écrit : « {2} » n’est pas un dossier

'{1}' is there already
« {1} » est déjà là

Findings of pbm check
Constats de pbm check

What a file is
Ce qu’est un fichier

Sections and boxes
Sections et cases

Items and their signs
Éléments et leurs signes

Decisions, hypotheses, notes
Décisions, hypothèses, notes

What stands on top
Ce qui est en tête

What a coach would say
Ce que dirait un coach

What a coach would say about words
Ce que dirait un coach des mots

Beside the model that a target starts from
À côté du modèle d’où part une cible

Comments that ignore
Commentaires qui font taire

[settings]
a configuration is made of lines such as "fail-on: warning"
une configuration est faite de lignes comme « fail-on: warning »

'{1}' lies outside the repository, and is not read
« {1} » est en dehors du dépôt, et n’est pas lu

it is a link that leads out of the repository, and is not read
c’est un lien qui mène hors du dépôt, et il n’est pas lu

there is no file called '{1}'
il n’y a pas de fichier nommé « {1} »

there is no key "{1}"; did you mean "{2}"?
il n’y a pas de clé « {1} » ; vouliez-vous écrire « {2} » ?

there is no key "{1}"; there are {2}
il n’y a pas de clé « {1} » ; il y a {2}

an override has no key "{1}"; did you mean "{2}"?
une exception n’a pas de clé « {1} » ; vouliez-vous écrire « {2} » ?

an override has no key "{1}"; there are {2}
une exception n’a pas de clé « {1} » ; il y a {2}

there is no rule "{1}"; did you mean "{2}"?
il n’y a pas de règle « {1} » ; vouliez-vous écrire « {2} » ?

there is no rule "{1}"; there are {2#}: see pbm explain
il n’y a pas de règle « {1} » ; il y en a {2} : voir pbm explain

{1} has no option "{2}"; did you mean "{3}"?
{1} n’a pas d’option « {2} » ; vouliez-vous écrire « {3} » ?

{1} has no option "{2}"; there are {3}
{1} n’a pas d’option « {2} » ; il y a {3}

"{1}" is one of {2}
les valeurs de « {1} » sont {2}

"{1}" is one of {2}, not "{3}"
les valeurs de « {1} » sont {2}, et non « {3} »

"{1}" is one of {2}, not "{3}"; did you mean "{4}"?
les valeurs de « {1} » sont {2}, et non « {3} » ; vouliez-vous écrire « {4} » ?

"{1}" is a path from the folder of this file
« {1} » est un chemin depuis le dossier de ce fichier

"{1}" is a list of patterns
« {1} » est une liste de motifs

a pattern is a text
un motif est un texte

"overrides" is a list of mappings with "files" and "rules"
« overrides » est une liste de dictionnaires avec « files » et « rules »

an override is a mapping with "files" and "rules"
une exception est un dictionnaire avec « files » et « rules »

"files" is missing: it says for which files this holds
il manque « files », qui dit pour quels fichiers ceci vaut

"rules" is made of lines such as "empty-box: off"
« rules » est fait de lignes comme « empty-box: off »

"{1}" is a number from {2#} to {3#}
« {1} » est un nombre de {2} à {3}

"{1}" is always an error: what else is told of such a file may be told of the wrong words
« {1} » est toujours une erreur : ce qui est dit d’autre d’un tel fichier peut l’être des mauvais mots

it is a folder, not a file
c’est un dossier, pas un fichier

it is no ordinary file
ce n’est pas un fichier ordinaire

it has more than {1#} kB
il dépasse {1} ko

these files extend each other in a circle: {1}
ces fichiers s’étendent en cercle : {1}

a pattern has at least one character
un motif a au moins un caractère

a pattern takes nothing back: "!" is not understood
un motif ne reprend rien : « ! » n’est pas compris

"{a,b}" is not understood: write a pattern for each
« {a,b} » n’est pas compris : écrivez un motif pour chacun

a pattern cannot lead out of the folder of the file it stands in
un motif ne peut pas mener hors du dossier de son fichier

a pattern names something
un motif nomme quelque chose

it is no YAML
ce n’est pas du YAML

it is no YAML: {1}
ce n’est pas du YAML : {1}

an alias (*name) is not understood here: write the value itself
un alias (*nom) n’est pas compris ici : écrivez la valeur elle-même

an anchor (&name) is not understood here: write the value itself
une ancre (&nom) n’est pas comprise ici : écrivez la valeur elle-même

a tag (!name) is not understood here: write the value alone
une étiquette (!nom) n’est pas comprise ici : écrivez la valeur seule

a second document (---) has no place here
un second document (---) n’a pas sa place ici

more than {1#} levels inside each other are not read
plus de {1} niveaux imbriqués ne sont pas lus

a value is missing
il manque une valeur

a key is a word, not a list or a mapping
une clé est un mot, pas une liste ni un dictionnaire

the key "{1}" stands on line {2#} already
la clé « {1} » est déjà à la ligne {2}

there is not memory enough to read it
il n’y a pas assez de mémoire pour le lire

this is no baseline: take it away, and pbm check --write-baseline writes one
ce n’est pas une liste de constats connus : retirez-la, et pbm check --write-baseline en écrit une

this is no JSON, and so no baseline: take it away, and pbm check --write-baseline writes one
ce n’est pas du JSON, donc pas une liste de constats connus : retirez-la, et pbm check --write-baseline en écrit une

this baseline is of a later pbm
cette liste de constats connus vient d’un pbm plus récent

a finding has "file", "code", "fingerprint", "count"
un constat a « file », « code », « fingerprint » et « count »

[phrases]
1 finding
1 constat

{1#} findings
{1} constats

1 canvas
1 matrice

{1#} canvases
{1} matrices
"""#
