# An edition that is made again, and what became of it.
event-correct = edição refeita
correction-banner = Versão { $version }. { $reason } Os dados são os que foram publicados antes.
correction-words = Um texto da versão anterior continha algo errado ou podia ser mal interpretado.
correction-layout = Algo na versão anterior não se conseguia ler.
correction-method = A versão anterior descrevia mal a forma como os dados foram obtidos.
correction-caution = Sabe-se que os dados dos países seguintes estão errados; uma edição posterior apresentará os corretos: { $countries }.
reason-words = Um texto está errado ou pode ser mal interpretado
reason-layout = Algo não se consegue ler
reason-method = A forma como os dados foram obtidos está mal descrita
reason-caution = Os dados de um país estão errados
correct-title = Corrigir uma edição já pública
correct-lead = A versão seguinte tem os mesmos dados e diz na primeira página o que estava errado. Aguarda a autorização de um responsável, como acima; depois, quem recebeu a mensagem sobre a versão anterior recebe outra sobre esta. Os dados corretos chegam com a próxima edição, que apresenta de novo o trimestre.
correct-edition = Edição
correct-reason = O que está errado
correct-countries = Dados de que países (só se os dados estiverem errados)
correct-button = Criar a versão seguinte
error-caution = Indique os países cujos dados estão errados; nos restantes casos, não indique nenhum.
error-caution-country = A edição de { $quarter } nada diz deste país: { $country }.
error-edition-waits = Já existe uma versão da edição de { $quarter } a aguardar a sua hora.
error-reason = Não existe o motivo «{ $found }». Existem: { $expected }.
cli-corrected = A versão { $version } da edição de { $quarter } está feita. Abre assim que um responsável a autorizar (hub release).

changes-title = { $quarter }: versões e correções
changes-lead = O que foi publicado permanece onde estava, para que se compreenda quem o citou. Esta página diz o que o substituiu.
changes-link = Versões e correções
changes-versions = Versões
changes-versions-caption = Versões desta edição, da mais recente para a mais antiga
changes-version = Versão
changes-version-now = Versão { $version }:
changes-opened = Abertura
changes-why = Motivo
changes-file = Ficheiro
changes-first = Primeira versão
changes-pdf = Boletim (PDF)
changes-figures = Dados alterados em edições posteriores
changes-no-figures = Nenhuma edição posterior altera dados desta.
changes-figures-lead = Estes países corrigiram as suas respostas. Apresentam-se as crianças que identificaram, sempre que ambos os valores possam ser divulgados.
changes-figures-caption = Totais dos países, antes e depois
changes-country = País
changes-edition = Alterado na edição de
changes-before = Antes
changes-after = Depois
changes-not-shown = não divulgado

letter-corrected-subject = { $quarter }: boletim corrigido
letter-corrected-body = Recebeu o boletim de { $quarter }. Foi publicada uma versão corrigida em { $moment }, hora de Bruxelas; queira usá-la em vez da que tem.
letter-revised-subject = { $quarter }: dados anteriores corrigidos
letter-revised-body = A edição de { $quarter } altera dados que constam de um boletim que recebeu.
letter-revised-quarter = Corrigido: { $quarter }.
letter-changes-link = O que mudou: { $link }
letter-edition-waits = O boletim ({ $language }, { $pages-plural ->
    [one] { $pages } página
    [many] { $pages } de páginas
   *[other] { $pages } páginas
}, { $kilobytes } KB) é demasiado grande para uma mensagem. Está disponível aqui com o nome { $file }: { $link }

verify-title = Este documento é autêntico?
verify-lead = Escolha um PDF ou uma tabela que se diga provir daqui, ou escreva o código de verificação nele impresso. O ficheiro é analisado e não fica guardado.
verify-file = Documento
verify-file-hint = Um PDF, uma tabela ou a nota que acompanha as tabelas, tal como foram descarregados.
verify-code = Ou o código de verificação
verify-code-hint = Dezasseis letras e algarismos, por exemplo 01AB-23CD-45EF-6789.
verify-button = Verificar
verify-nothing = Escolha um ficheiro ou escreva um código.
verify-genuine = Autêntico: { $what }, { $quarter }, versão { $version }, publicação em { $moment }, hora de Bruxelas.
verify-figures-only = O código comprova os dados. Para comprovar também os textos, escolha o próprio ficheiro.
verify-current = Esta é a versão válida.
verify-superseded = A versão { $version } substituiu-a.
verify-unknown = Nada do que aqui foi publicado corresponde a isto.
verify-unknown-why = Foi alterado, ou guardado de novo por um programa, ou não provém daqui. Compare com a edição que está na biblioteca.
verify-kind-bulletin = boletim
verify-kind-brief = síntese
verify-kind-data = dados da edição
verify-kind-table = tabela
page-nav-verify = Verificar um documento
