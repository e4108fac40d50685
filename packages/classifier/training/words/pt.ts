/** Further words of the lexicon's classes, by class; the notation is that of `WORD_CLASSES`. */
export const WORDS: Readonly<Record<string, string>> = {
  override: `
    ignore_tudo ignora_tudo ignorando ignoremos ignore-as esqueçam esqueçamos esqueça-se esquece-te esquecendo
    esquessa desconsiderando desconsiderem descarta_as descarte_as descartar_as despreze desprezar desprezem
    anula_as anulem invalide invalidar invalida_as revogue revogo revogar revogadas suspenda_as cancele_as
    deixe_de_seguir deixe_de_obedecer deixa_de_lado deixem_de_lado deixa_pra_lá deixa_para_lá deixar_pra_trás
    deixar_para_trás ponha_de_lado põe_de_lado pôr_de_lado passe_por_cima passar_por_cima pule_as pular_as
    não_siga_mais não_sigas não_obedeças não_cumpra não_cumpras não_leve_em_conta não_levar_em_conta
    sem_levar_em_conta não_dê_ouvidos não_ligue_para não_dê_bola não_precisa_mais_seguir não_és_obrigado
    não_faças_caso pare_de_seguir pare_de_obedecer para_de_seguir desobedeça desobedecer desobedeças descumpra
    descumprir viole_as violar_as burle burlar_as contorne contornar_as drible jogue_fora jogar_fora jogue_no_lixo
    faça_vista_grossa finja_que_não_existem abra_mão_de apague_da_memória apaga_da_memória sobrescreva sobrescrever
    largue não_valem_mais não_vale_mais não_se_aplicam_mais já_não_se_aplicam perderam_a_validade ficam_anuladas
    torno_sem_efeito tornar_sem_efeito foram_retiradas estão_canceladas deixam_de_contar começar_do_zero inguinore
    elimine_todas_as apague_todas_as remova_todas quebre_as quebre_suas cancele_todas esqueça_tudo esquece_tudo
    já_não_valem já_não_precisa não_precisa_seguir já_eram venceram tem_prioridade_sobre vale_mais_que
    mais_importante_que prevalece faça_o_contrário o_contrário_de a_tarefa_de_verdade tanto_faz_o não_importa_o_que
    ficaram_no_passado leia-se rasgue rasga enterre enterrar engavete engavetar atropele mande_passear
    tire_da_cabeça tira_da_cabeça jogue_para_escanteio chute_para_longe desligue_se_das papel_velho dê_baixa
    dar_baixa em_desuso apague_com_borracha risque_da_lista descontinuado dão_por_encerrado dá_por_encerrado
    fica_sem_efeito sem_efeito não_se_aplica perde_o_efeito perdem_o_efeito não_serve_mais não_tem_mais_dono
    pode_ficar_de_lado não_ligar_pras sem_as_regra nem_precisa deixa_quieto é_de_mentirinha serve_só_de_isca`,
  instruction: `
    instruções intruções diretriz diretiva orientação orientação_anterior norma normas_de normativa ordem_anterior
    mandamento mandamentos exigências proibições política protocolo protocolos programação treinamento treino
    roteiro guião briefing condicionamento obrigações cláusulas regulamento preceitos predefinições recomendações
    te_mandaram te_pediram te_disseram te_ordenaram mandaram_você disseram_para_você foi_instruído recebeu_ordens
    cláusula letras_miúdas praxes imposições enunciado ladainha molde ficha_de frescuras papelzinho convenções
    te_carregaram te_entregaram te_ensinaram te_ligaram puseram_no_começo manda_em_você`,
  prior: `
    anterior_a prévia anteriormente antigas antigos antiga antigo velhas velhos de_antes primeiras primeira_mensagem
    inicialmente existentes preexistentes já_citadas mencionadas até_aqui até_este_ponto até_este_momento
    até_o_momento daqui_de_cima de_cima aí_de_cima lá_de_cima em_cima o_que_veio_antes antes_disto antes_disso
    antes_desta antes_deste no_início no_começo no_princípio desde_o_início desde_o_começo originalmente de_fábrica
    por_padrão antes_do_meu lá_no_topo do_topo de_topo da_linha_zero linha_zero primeiro_recado primeira_linha
    de_outrora antes_do_chat acima_da_nossa até_a_presente anteriores_a de_partida`,
  prompt: `
    prompt_de_sistema mensagem_de_sistema instruções_iniciais prompt_inicial prompt_oculto prompt_original
    prompt_base texto_inicial texto_acima mensagem_inicial configuração_inicial sua_configuração seu_contexto
    contexto_completo contexto_anterior janela_de_contexto histórico_da_conversa instruções_personalizadas
    palavras_acima texto_de_configuração preâmbulo seu_prompt teu_prompt descrição_do_papel arquivo_de_conhecimento
    conversa_até_aqui roteiro_de_bastidor manual_interno cabeçalho_invisível texto_de_arranque entre_as_etiquetas
    texto_que_te recado_de_boas sua_ficha seus_ajustes sua_memória caderno_de_ordens prompt_interno seu_manual
    sua_programação instruções_ocultas instruções_escondidas`,
  you: "vc vcs teus",
  ai: `
    ia_de ias robôs assistente_de_ia assistente_virtual modelos_de_linguagem modelo_de_ia inteligências_artificiais
    sistema_de_ia agente_de_ia chatbot_de grande_modelo leitores_automáticos caro_modelo prezada_ia querida_ia
    querido_assistente sistema_de_seleção leitor_automático máquina_que robô_que inteligência_sintética
    entidade_digital toda_ia esta_ia outra_ia este_bot copiloto algoritmo_de instância_do modelo_para_modelo`,
  persona: `
    agir_como age_como haja_como comporta-te_como comportar-se_como fingir finja_que finja_ser faz_de_conta
    fazer_de_conta passe-se_por passar-se_por faça_o_papel fazer_o_papel faça_papel interpretar interprete_o_papel
    papel_de no_papel_de assumir_o_papel assuma_a_identidade assuma_a_personalidade adote_a_personalidade encarne
    encarnar você_encarna simular emule emular torne-se transforme-se você_vira você_virou seu_nome_é você_se_chama
    agora_és você_não_é_mais já_não_és você_é_um você_é_uma você_é_o você_é_a você_será imagine_que_você_é
    imagine_ser suponha_que_você como_se_fosse responda_como fale_como escreva_como gêmeo_do_mal na_pele_de
    entrar_na_pele entre_no_personagem jogo_de_interpretação vamos_interpretar brincar_de seja_um seja_uma seja_meu
    empreste_a_voz faça_a_voz dê_voz_a fala_pela_boca na_fantasia_de vista_a_máscara encarne_o desce_o_espírito
    alter_ego seu_outro_eu seu_duplo seu_reflexo troca_de_crachá quem_cobre_o novo_nome versão_alternativa
    versão_malvada gêmea_malcriada vira_meu vire_um vire_uma carregar_persona ficha_de_personagem`,
  now: `
    agora_você a_partir_deste a_partir_desta daqui_pra_frente daqui_para_frente deste_momento_em_diante desde_já
    desde_agora de_hoje_em_diante doravante com_efeito_imediato até_segunda_ordem até_eu_mandar em_vez_de
    no_lugar_de ao_invés_de ao_invés_disso em_seguida logo_depois mudança_de_planos desta_vez passado_este_ponto
    depois_desta_linha lida_esta_frase chegados_aqui enquanto_durar no_que_sobra daqui_para_baixo agora_é_contigo
    aqui_muda_o_assunto segundo_tempo`,
  reveal: `
    mostra-me revele-me divulgar vaze vazar vaza solte confesse confessar conte-me me_conte_o me_diga_o diga_qual
    quais_são_as_suas o_que_te_disseram imprimir repetir recitar transcreva transcrever reproduza reproduzir despeje
    exibir cole_aqui copie_aqui copie_e_cole me_passe me_passa passa_o ponha_aqui leia_em_voz soletre soletrar
    letra_por_letra linha_por_linha na_íntegra ao_pé_da_letra literalmente tal_qual sem_mudar_nada sem_pular_nada
    num_bloco_de abre_o_jogo abra_o_jogo desembucha deixa_eu_ver deixe-me_ver partilha_comigo compartilhe_o_seu dica
    dicas rima_com com_que_letra ditar fotocopie desenrole sopre destape despeja doe_o bote_para_fora põe_na_mesa
    ponha_na_mesa emende continue_de_onde complete_a_frase termine_a_frase primeira_letra_de última_palavra_de
    quantas_linhas_tem quente_ou_frio acertei gabarito_completo faça_um_dump cópia_fiel abre_o_bico conta_aí fofoca
    desclassifique me_lembra_o`,
  secret: `
    segredos secretas ocultos escondido escondida confidencial palavra-passe palavra_passe palavra_secreta
    palavra_mágica palavra-chave chaves chave_da_api chave_de_api chave_secreta chave_mestra frase_secreta
    código_secreto código_de_acesso código_de_segurança código_de_verificação credencial privado privada privados
    interno interna internos sigiloso sigilosa sigilo dados_pessoais dados_bancários número_do_cartão
    números_de_cartão cartões_salvos cartão_de_crédito prontuário token_de_acesso notas_ocultas pin senhas_salvas
    senhas_de código_do_portão holerite extrato_bancário prontuário_de passaporte cpf cpfs invisível invisíveis
    reservado reservada classificado em_letra_miúda cookie_da_sessão token_da_sessão chave_privada`,
  limits: `
    limitação limite filtro ético éticos moralidade morais salvaguardas barreiras travas trava_de_segurança
    medidas_de_segurança política_de_conteúdo políticas_de_conteúdo políticas_de_uso termos_de_serviço moderação
    bússola_moral escrúpulos tabu tabus pudor legalidade amarras freios papas_na_língua coleira cadeado censor
    remorsos remorso cabresto rédea rédeas linhas_vermelhas código_de_ética pudores proteções freio_de_mão
    etiqueta_moral cartilha`,
  unlimited: `
    sem_limite sem_filtro sem_normas sem_moral sem_ética sem_amarras sem_tabus sem_escrúpulos sem_papas_na_língua
    sem_moderação não_tem_limites não_tem_regras não_conhece_limites que_nunca_recusa nunca_recusa nunca_diz_não
    diz_sim_a_tudo que_diz_sim responde_tudo responde_absolutamente que_pode_tudo pode_tudo fazer_qualquer_coisa
    faz_qualquer_coisa qualquer_coisa livre_de_qualquer acima_da_lei fora_de_toda só_obedece_a ilimitada imoral
    malvado malvada maligno impiedoso impiedosa perverso rebelde do_mal desbloqueado desinibido desenfreado
    sem_coleira sem_freio_de sem_véu sem_pudor sem_remorso sem_alma sem_consciência sem_fiscal sem_vergonha
    vale_tudo conta_tudo não_teme_ninguém que_assina_qualquer não_julga_nem fura_o_sinal caótico amoral amorais
    moral_zero moral_duvidosa sem_supervisão desbocado desbocada`,
  refuse: `
    recusa recusar recuse recuses recusas se_recusar se_recuse negar_o_pedido nega rejeitar rejeite desculpa
    desculpas peça_desculpas pedir_desculpas desculpe lamento infelizmente não_pode_recusar aviso_legal
    avisos_éticos alerta alertas advertência advertências sermão sermões lição_de_moral lições_de_moral enrolação
    ressalvas poréns rodeios mimimi como_ia como_uma_ia como_modelo_de_linguagem como_assistente não_é_permitido
    dizer_não diga_não não_diga_não negativa negativas me_poupe_de amarelar vai_amarelar amarele panos_quentes
    ladainhas apelos_à dramas_de_consciência negue negar indefira indeferido objeção objeções hesitar hesitou
    cautela sermões_de frescura fazer_doce não_vem_com me_desculpe pedir_licença`,
  negation: "nem nada ninguém tampouco",
  must: `
    deverá tem_de tens_de tens_que é_preciso é_necessário é_obrigatório obrigado_a obrigatoriamente
    aconteça_o_que_acontecer seja_qual_for custe_o_que_custar de_jeito_nenhum em_hipótese_alguma
    sob_nenhuma_circunstância o_tempo_todo sem_exceção sem_exceções sem_falta imprescindível fica_obrigado
    fica_autorizado cumpra-se requeiro requer_se é_vinculante sem_discutir sem_chiar querendo_ou_não sob_pena_de
    custe_o leitura_obrigatória de_praxe se_abstenha`,
  obey: `
    obedeçam siga_minhas siga_as_minhas siga_estas siga_as seguir_as segue_as cumprir cumpre executar executa acatar
    faça_o_que faz_o_que_eu faça_o_que_diz faça_o_que_pede me_obedecer me_obedeça aja_de_acordo aja_segundo
    respeite_estas leve_a_cabo realizar cumpra_a_palavra às_minhas_ordens ao_meu_comando proceda prossiga
    atenda_como faça_isto faça_já sirva_me jure_lealdade ao_seu_dispor minha_ordem a_minha_ordem execute_o_que
    cumpra_o_que leia_e_cumpra cole_e_cumpra junte_e_siga o_que_mandar roda_o_resultado rode_o passe_a_limpo_e
    faça_e_não está_mandado manda_em`,
  only: `
    mais_nada e_mais_nada e_ponto e_pronto nem_uma_palavra sem_explicação sem_explicações sem_explicar
    sem_comentários simplesmente uma_única_palavra uma_palavra uma_única_linha tão_somente e_nada_além e_pare_aí
    só_isso_me_basta e_pronto_final nem_vírgula_a_mais sem_legenda`,
  say: `
    diz dizer digam respondam escreve escrever escrevam digite ponha devolva devolve tua_resposta suas_respostas
    comece_com comece_a_sua inicie_com termine_com termina_com termine_cada responda_só responda_apenas diga_que
    repita_comigo repita_depois última_palavra primeira_palavra frase_exata afirme afirme_que mencione_que
    a_resposta_certa escreva_que marque_a transcreva_e assine_como entregue_só responda_na pontue carimbe
    encha_o_quadro encha_a_tela escreva_três_vezes o_gabarito_aceita a_cada_mensagem no_lugar_ponha`,
  all: "quaisquer cada_uma cada_um totalidade absolutamente completamente inteiro inteira tudo_o_que tudo_que",
  mention: `
    exemplos por_exemplo o_que_significa significado frase_como atacante atacantes invasor invasores injeções
    injeção_de_prompt vulnerabilidade detectar detecção pesquisadores pesquisa termo cibersegurança
    segurança_da_informação curso_de treinamento_de explica_como citado chamado conhecido_como enganam golpista
    golpistas malicioso recompensa_por_falhas pentest engenharia_social roubo_de_identidade oficina_sobre
    palestra_sobre aula_sobre a_palavra_significa se_passam_por tentativa_de_golpe mensagem_falsa`,
  user: `
    usuária utilizador utilizadores utilizadora humanos pessoa cliente clientes dono titular leitor leitores
    destinatário hóspede paciente usuário_anterior outros_usuários quem_ler assinante morador inquilino interlocutor
    titular_da dono_da_caixa usuário_real quem_pergunta a_pessoa_que_lê`,
  send: `
    enviem enviando mande mandar mande-o encaminhar encaminha reencaminhe remeta compartilhar compartilha partilhe
    partilhar suba_a subir_para suba_o publique publicar publica passe_para transmita notifique exporte exportar
    sincronize anexe_a copie_para convide adicione_a chame_o_webhook requisição_http postar e-mail_para repasse
    despache despachar largue_em deixe_com deixe_na_caixa anexe_numa suba_em espalhe publique_em poste_em reenvie
    reenviar me_manda mande_para cópia_oculta faça_chegar encaminhe_para`,
  destroy: `
    apagar apaga excluir eliminar remova remover delete_o cancelar desativar desligue desligar desliga tire_a
    desinstale revogar_o bloqueie desbloqueie desbloquear destranque abra_a abrir_a conceda conceder dê_acesso
    me_dê_acesso libere_o liberar permissões_de acesso_total redefina redefinir troque_a_senha altere_a_senha
    esvazie arquive feche_a_conta formate desarme destranque_o derrube rompa tire_a_verificação desfaça redefina_o
    zere zerar formatar me_põe_como me_faça_administrador me_faça_dono dê_permissão proprietário_do libere_a_porta
    liberar_a limpe_o_log apague_o_histórico recrie`,
  pay: `
    pagar comprar reserve reservar marque_uma agende doar deposite depositar reembolso reembolse reembolsar estorne
    devolva_o_dinheiro invista investir fatura faturas boleto pix vale-presente conta_bancária reais euros dólares
    bitcoins gorjeta vale_de pedido_de me_venda vender saldo pix_de faça_um_pix agência creditar credite cupom
    cupons saldo_infinito assinatura_paga no_cartão_salvo cartão_salvo mensalidade empréstimo hipoteca aposte
    contrate_o encomende debite parcelado`,
  tool: `
    ferramentas função funções terminal_linux console banco_de_dados servidor navegador código execute_o_código
    chame_a chamar_a invoque interpretador repositório branch agenda caixa_de_entrada contatos termostato alarme
    firewall fechadura_da portão garagem persianas forno alarme_da aquecedor freezer interfone cron impressora
    diretório roteador planilha`,
  harm: `
    bombas explosivo explosivos envenenar hackear hackeie hacker invadir falsificar falsifico roubo roubados furtar
    golpe golpes fraude fraudar lavar_dinheiro metanfetamina cocaína programa_malicioso assassinar assassinato
    sequestrar chantagem espionar perseguir xingue xingar me_xingue ofensas ódio racista violência violento suicídio
    tóxico perigoso perigosa crime crimes criminoso arrombar fechadura ligação_direta sonegar boato boatos
    desinformação clonar danoso prejudicial esconder_um_corpo batizar_uma subornar suborno propina_a contrabando
    muamba falsidade_ideológica estelionato dopar matador sabotar sabotagem arrombamento ransomware keylogger
    esfaquear matar espancar chantagear desvio_de_dinheiro`,
  task: `
    tarefa_original nova_tarefa tarefa_real tarefa_de_verdade tarefa_anterior próxima_tarefa pergunta_real perguntas
    pedidos solicitação solicitações consulta missão objetivo propósito sua_única exercício tarefas
    tarefas_pendentes tarefa_de_baixo o_que_será_corrigido pedido_de_verdade o_próximo_da_fila ficou_faltando
    obrigação_única serviço_é encargo missão_nova favorzinho pedido_urgente`,
  new: `
    atualizado atualizada atualizadas atualização alteradas correção errata diferente verdadeiro verdadeira
    outra_tarefa mais_recente recente seguintes próximo próxima novo_pedido novo_comportamento cláusula_reserva
    nova_ordem nova_missão outra_coisa trocado substituto segunda_tarefa`,
  mode: `
    modo_de_desenvolvedor modo_programador modo_debug modo_depuração modo_manutenção modo_de_manutenção
    modo_de_teste modo_teste modo_administrador modo_livre modo_sem_filtro modo_sem_censura modo_oposto ative ativar
    ativado ativada ativo habilite habilitar habilitado ligado libere_tudo superusuário privilégios eleve_meus
    reinício reinicie reiniciar calibração manutenção acesso_de_administrador entre_no_modo passe_para_modo
    perfil_livre modo_silencioso modo_deus modo_sombra modo_console nível_root sessão_sem cadeado_aberto
    filtro_falso destravado destravada modo_mestre`,
  urgent: `
    urgência urgentemente de_imediato o_quanto_antes agora_mesmo já_já aviso_importante emergência prioridade
    prioritário máxima_prioridade crítico vida_ou_morte sem_demora rápido ação_necessária leia_isto última_chance
    agorinha pra_ontem para_ontem sem_perder_tempo ultimato prazo_de o_relógio_tá corre_que não_dá_tempo
    com_a_máxima é_rapidinho`,
  encoding: `
    decifre decifrar decodificar descodifique descriptografe codifique codificar codificado codificada cifra cifrado
    cifrada criptografado traduzir tradução de_trás_para_frente ao_contrário em_código código_morse hexadecimal
    binário invertido emojis acróstico iniciais_de mensagem_secreta mensagem_oculta texto_oculto concatene
    concatenar junte_os junte_tudo pedaços fragmentos charada língua_do_pê cruzadinha caça-palavras jogo_da_forca
    cifra_de_césar sílabas picotado bilhete_rasgado cole_na_ordem passe_a_limpo decifra de_trás_pra leia_de_trás
    verso_oculto cordel_cifrado`,
  fiction: `
    hipotético hipotética hipoteticamente fictício fictícia contos romance roteiro_de filme teatro fantasia
    imaginário imaginar suponha suponhamos vamos_brincar vamos_jogar jogar_um brincadeira protagonista vilão herói
    universo_paralelo mundo_paralelo num_mundo planeta sonho vovó falecida falecido verdade_ou_desafio
    o_mestre_mandou fins_educativos para_fins_educativos só_para_pesquisa capítulo história_de_ninar roteirista
    novela_das monólogo antagonista duende gênio_da_lâmpada fada feitiço sonhei_que era_uma_vez fábula lenda rpg
    improviso improvise ventríloquo espelho_meu taverna`,
  authority: `
    desenvolvedora desenvolvedores programador programadora administradora chefe_da gerente diretor engenheiro
    engenheira sou_seu sou_o_seu seu_criador seus_criadores seu_dono seu_chefe seu_desenvolvedor autorizado
    autorizada autorização autorizo te_autorizo permissão_de você_tem_permissão tenho_permissão minha_permissão
    equipe_de_segurança jurídico auditora auditoria policial polícia juiz ministério crachá usuário_verificado
    identidade_confirmada aprovado aprovou liberou dono_legítimo usuário_de_verdade pela_presente por_ordem_de
    em_nome_de assumo_toda testador trabalho_na_openai sou_da_openai fornecedor_do provedor_do fabricante
    suporte_técnico arquiteta_deste tabelião cartório procuração mandado fiscal_da presidente_da plantonista
    titular_da_conta tutor_legal protocolo_número edital portaria advogado_da sua_mãe`,
  secrecy: `
    não_conte_a não_diga_nada não_mencione_isto sem_falar_nada sem_dizer_nada sem_avisar sem_que_ninguém
    sem_que_ele_saiba sem_perguntar sem_pedir_confirmação sem_confirmação sem_confirmar sem_permissão às_escondidas
    em_silêncio quietinho secretamente disfarçadamente entre_nós fica_entre_nós guarde_segredo ninguém_precisa_saber
    para_ninguém_perceber ninguém_perceber não_avise não_informe não_comente esconda_isto apague_o_rastro
    não_explique_por não_revele nunca_revele nunca_mencione bico_calado na_moita na_surdina de_fininho sem_log
    sem_rastro sem_deixar nem_comente boca_de_siri cara_de_paisagem como_quem_não no_sigilo no_sapatinho
    não_registre não_conste discretamente e_não_diga piscadinha`,
  boundary: `
    fim_da fim_dos fim_do_documento fim_do_texto fim_dos_dados início_da começa_aqui termina_aqui novo_usuário
    próximo_usuário nova_sessão novo_chat tarefa_concluída conversa_encerrada contexto_limpo memória_apagada
    aviso_do_sistema nota_do_sistema fim_do_aparte fim_do_anexo encerrada_a_fala assume_o_operador próxima_entrada
    fim_da_citação fim_do_trecho troca_de_turno nova_entrada`,
  free: `
    livres liberdade libertado libertada liberado libertar liberte-se te_libero você_é_livre correntes
    quebre_as_correntes quebrar_as fugiu fuja acorda desperte fale_livremente já_pode_falar ninguém_está_vigiando
    dispenso se_solte solte_se larga_a_máscara tire_a_máscara quebra_as emancipe_se sem_grades livre_arbítrio
    ninguém_fiscaliza te_desamarro`,
  please: `
    pfv faz_favor se_faz_favor te_peço peço_que eu_imploro te_imploro preciso_que você_poderia pode_me
    me_faz_o_favor quero_que_você gostaria_que seja_bonzinho de_coração se_não_for_incômodo tenha_a_bondade
    eu_agradeceria agradeceria_se pelos_meus_filhos pelo_amor_de prfv deus_te_pague ficaria_grato ficaria_grata
    me_ajuda_a`,
  confirm: `
    compreendeu está_claro de_acordo confirme confirma diga_pronto responda_pronto diga_sim combinado você_aceitou
    você_prometeu você_disse_que como_você_disse negócio_fechado fechado_então combinado_então palavra_de_honra
    jura_pra beleza_então ciente entendido`,
  permit: `
    você_pode pode_dizer permitida permite é_permitido capaz capaz_de é_capaz tem_o_direito está_autorizado
    licença_para consegue_fazer carta_branca sinal_verde passe_livre tem_minha_bênção fica_liberado eu_deixo
    te_deixo não_tem_problema`,
  stay: `
    não_saias_do sem_sair_do não_quebre_o_personagem fique_no_personagem fique_no_papel mantenha_o_personagem
    mantenha_o_papel permaneça_no continue_sendo se_sair_do voltar_a_ser volta_a_ser deixe_de_ser tiver_uma_recaída
    não_largue_o_papel até_eu_dizer até_que_eu_diga não_tire_a_máscara até_fechar_a firme_no_papel`,
  me: "mim comigo nosso nossa nossos minhas meus",
  document: `
    documentos textos arquivo_anexo anexo resenha resenhas ficha relatório carta notícia resumo currículo
    nota_de_rodapé anexos aditivo prospecto boletim edital_de comprovante laudo`,
  handle: `
    resuma_isto resumo_de analisar explicar classifique classificar avalie leia revise revisar corrija corrigir
    reescreva reescrever encurte processe continuar extraia revise_o dê_título_a dê_nota_a condense sintetize
    ordene_por comente_o`,
  make: `
    dar_um fazer criar cria gere_um gerar redija redigir componha invente acrescente acrescentar adicionar incluir
    insira inserir busque buscar procure encontre forneça sugira recomende recomendar escolha selecione abra abrir
    visite visitar clique baixe planeje promova anuncie convença incentive aconselhe calcule monte_um monte_uma
    invente_um invente_uma faça-me prepare_um me_faça_um componha_um me_arranje cite_três dê_parabéns proponha
    ofereça_a`,
};
