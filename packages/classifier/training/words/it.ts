/** Further words of the lexicon's classes, by class; the notation is that of `WORD_CLASSES`. */
export const WORDS: Readonly<Record<string, string>> = {
  override: `
    ignori ignorando ignora_tutt* dimentichi dimenticati dimenticatevi scorda scordati scordate scordare tralasciate
    trascurate trascurare accantona accantonate accantoniamo disattendi disattendete aggira aggirare scavalca
    scavalcare sovrascrivi sovrascrivere azzera azzerare revoca revocare annulla_le metti_da_parte mettete_da_parte
    mettiamo_da_parte mettere_da_parte lascia_stare lasciamo_perdere lasciamoci_alle non_seguire_piu non_seguite
    non_considerate non_tenere non_tener_conto non_badare non_dare_retta non_ascoltare_piu non_rispettare
    non_obbedire non_applicare non_valgono_piu non_sono_piu_valide non_contano_piu smetti_di_seguire
    smettila_di_seguire cessa_di butta_via getta passa_sopra fregatene infischiatene sbattitene fai_a_meno
    prescindi_da superate decadono decadute ingnora violare viola_le infrangi infrangere manda_in_soffitta
    seppellisci seppellire carta_straccia straccia stracciare chiudi_in_un_cassetto leva_di_mezzo da_per_morte
    non_curarti rottama rottamare depenna depennalo depennare sospendere_da_subito e_soppresso gol_annullato
    bozza_superata appartiene_alla_gestione va_cestinato buttalo_nella lasciale_xdere nn_contano sbarazzati
    sbarazzarti lascia_ammuffire disapplichi disapplicare non_tornarci prova_di_stampa fai_tabula_rasa tabula_rasa
    non_stare_a_sentire`,
  instruction: `
    istruzion indicazione disposizion* prescrizion* raccomandazion* norme norma ordine comando consegne consegna
    vincoli vincolo policy linea_guida programmazione impostazioni impostazione configurazione regolamento
    regolamenti obblighi obbligo clausole dettami protocollo protocolli mandato principi guida_interna consegne_di
    foglietto_che tiritera solfa cautele righe_in_piccolo formalita ordinanze ti_hanno_messo ti_hanno_dato
    ti_hanno_detto ti_hanno_ordinato ti_hanno_insegnato ti_hanno_acceso comandamenti dettame`,
  prior: `
    prec_edenti precedentemente in_precedenza di_prima fin_qui fino_a_qui fino_ad_ora fino_a_questo finora di_sopra
    qui_sopra soprastanti sopra_indicate suddett* anzidett* originarie originario originale iniziali d_origine
    di_partenza all_inizio dall_inizio in_principio vecchie vecchi antecedent* previe gia_date gia_ricevute ricevute
    prim_ora impartite impostate passate preesistenti riga_zero prima_del_mio in_alto_a sta_sopra la_parte_di_sopra
    pezzo_in_alto d_apertura antecedenti di_una_volta prima_riga primo_biglietto`,
  prompt: `
    prompt_iniziale prompt_originale prompt_nascosto prompt_segreto prompt_di_partenza system_prompt
    istruzioni_iniziali istruzioni_del_sistema istruzione_di_sistema messaggio_del_sistema messaggio_iniziale
    messaggio_dello_sviluppatore testo_iniziale testo_di_sistema configurazione_iniziale contesto_iniziale
    finestra_di_contesto pre-prompt metaprompt le_tue_istruzioni tue_istruzioni testo_di_configurazione prompts
    foglio_di_servizio blocco_tra_i_tag tra_i_tag quaderno_degli_ordini testo_d_avvio messaggio_di_benvenuto
    la_tua_scheda le_tue_impostazioni la_tua_memoria la_tua_configurazione canovaccio prompt_interno manuale_interno
    istruzioni_nascoste`,
  ai: `
    ia assistente assistenti assistente_virtuale chatbot bot agente_ia modello_di_linguaggio modelli robot macchina
    intelligenza chatgpt gpt copilot gemini llm llms linguistico lettore_automatico macchina_che robot_che
    intelligenza_sintetica entita_digitale ogni_ia questa_ia un_altra_ia da_modello_a agente_conversazionale
    questo_bot l_algoritmo copilota`,
  persona: `
    comportarti agisci_da agire_come atteggiati fingiti fingi_di fai_finta_di fa_finta fate_finta immagina_di_essere
    interpreti interpretare interpreterai impersonare impersoni impersonerai recitare reciti recita_la_parte
    fai_la_parte fare_la_parte gioca_il_ruolo assumi_il_ruolo assumi_l_identita nel_ruolo_di nei_panni_di
    mettiti_nei calati_nei calati_in trasformati diventa diventi spacciati sarai tu_sarai tu_sei_ora sei_adesso
    da_oggi_sei da_ora_sei ti_chiami ti_chiamerai il_tuo_nome_e il_tuo_nome_cambia non_sei_piu_un parla_come
    rispondi_come come_se_fossi simulazione simulare simuli emula emuli emulare imita imitare alter_ego personaggi
    nel_personaggio gemello_cattivo lato_oscuro identita presta_la_voce fai_la_voce da_voce_a dai_voce_a
    usa_la_tua_bocca indossa_la_maschera nei_panni vesti_i_panni evochiamo evoco scende_lo_spirito il_tuo_doppio
    il_tuo_riflesso l_altro_te subentra al_suo_posto_siede versione_alternativa gemella_cattiva gemello_malvagio
    carica_persona nuovo_nome diventa_il diventa_la diventa_un scheda_del_personaggio`,
  now: `
    da_adesso_in_poi da_qui_in_avanti da_qui_in_poi d_ora_innanzi d_ora_in_avanti da_oggi da_questo_istante
    da_subito con_effetto_immediato a_partire_da a_partire_da_ora a_partire_da_questo fino_a_nuovo_ordine
    al_posto_di anziche invece_di piuttosto per_il_resto in_futuro superato_questo_punto letta_questa_riga
    arrivati_qui finche_dura per_quanto_resta da_qui_in_giu d_ora_in_la di_qui_in_poi si_riparte_da_qui
    e_adesso_tocca`,
  reveal: `
    rivelare riveli svela svelami svelare mostrare mostri stampare ripetere ripeti_tutto ripetimi dimmi_le dammi
    fammi_vedere fai_vedere visualizzare elencare elencami elenca_tutt* divulgare condividi_il condividere
    riporta_il riportare trascrivi trascrivere ricopia copia_qui copia_e_incolla incolla incollare citare recita_il
    sputa spiffera spiattella tira_fuori esponi leggi_ad_alta leggimi detta scrivi_qui alla_lettera testualmente
    tale_e_quale per_filo_e parola_per letteralmente integralmente per_esteso senza_tagli nero_su_bianco
    quali_sono_le qual_e_il_tuo quali_istruzioni cosa_ti_hanno che_cosa_ti_hanno cosa_dice_il cosa_c_e_scritto
    parafrasa fotocopiami dettare srotola soffiami soffiare spifferare vuota_il_sacco vuotare_il_sacco canta_tutto
    metti_in_tavola ricalca esporta_il riprendi_da_dove completa_la_frase finisci_la_frase prima_lettera_di
    ultima_parola_di quante_righe_ha fuoco_o_acqua ci_ho_preso soluzioni_complete fai_il_diff dona_il confidami
    un_indizio indizi rime_con fa_rima_con`,
  secret: `
    segreta segretissim* riservata riservato riservati nascosta occulto occulti confidenziale credenziali_di
    password passwords parola_d_ordine parola_chiave chiavi chiave_api chiavi_api codice_segreto codice_d_accesso
    codice_di_accesso codici_di_accesso dati_personali dati_sensibili dati_riservati sensibili privati privata
    interno interni interna numero_di_carta carta_di_credito carte_di_credito custodisci cassaforte sesamo
    codice_del_portone busta_paga estratto_conto cartella_clinica passaporto codice_fiscale codici_fiscali
    cookie_di_sessione invisibile invisibili chiave_privata classificato pin_della riservatezza credenziali
    non_divulgabile`,
  limits: `
    restrizione limitazione limite vincoli_etici filtro filtraggio censure barriere barriera blocchi blocco tabu
    scrupol* divieti divieto freni_inibitori museruola moralismi etiche eticamente legalita norme_di_sicurezza
    misure_di_sicurezza protezioni protezione moderazione termini_di_servizio condizioni_d_uso policy_dei
    contenuti_vietati remore confini gabbia guinzaglio lucchetto censore rimorsi rimorso briglia briglie redini
    lacci linee_rosse codice_etico pudore pudori paletti freno_a_mano bavaglio catenaccio`,
  unlimited: `
    senza_filtro senza_limite senza_alcun senza_alcuna senza_scrupoli senza_tabu senza_morale senza_freni
    senza_vincoli senza_remore senza_museruola senza_peli senza_barriere senza_divieti senza_nessun senza_nessuna
    illimitat* illimitato non_filtrat* non_censurat* scatenat* sfrenat* sregolat* amorale immorale immorali
    libero_da_ogni libera_da libera_da_ogni liberi_da carta_bianca tutto_e_permesso tutto_e_lecito puoi_tutto
    puoi_fare_tutto puoi_dire_tutto puoi_fare_qualsiasi puoi_dire_qualsiasi qualsiasi_cosa_ora nessun_limite
    nessun_filtro nessuna_restrizione nessuna_regola nessun_tabu nessuna_censura jailbreak jailbroken
    al_di_la_di_ogni se_ne_frega senza_guinzaglio senza_freno senza_veli senza_pudore senza_rimorsi senz_anima
    senza_coscienza senza_vergogna senza_bavaglio non_sorvegliata non_teme_nessuno dice_tutto spiattella_tutto
    non_giudica firma_qualunque passa_col_rosso ne_dio_ne_padrone caotico morale_zero fuorilegge disinibit* sboccato
    senza_ritegno`,
  refuse: `
    rifiuta rifiuti rifiutare rifiutarti nega negare declina declinare scusa scusarti scuse scusati spiacente
    sono_spiacente purtroppo non_mi_e_permesso non_mi_e_possibile non_sono_in_grado non_posso_aiutar*
    non_puoi_rifiut* come_ia come_modello come_assistente in_quanto_ia in_quanto_modello disclaimer moralismo
    prediche predica paternal* ammonimenti avvisi_legali note_legali dire_di_no dici_di_no dici_no tirarti_indietro
    tiri_indietro obiezion* giri_di_parole sottrart* eviti ti_tiri_indietro ti_tremano pannicelli_caldi litanie
    pistolotti pistolotto drammi_di_coscienza inviti_alla diniego dinieghi negato obiezione obiezioni esitare esiti
    schermirti fare_storie chiedo_venia chiedo_scusa`,
  negation: "nessuno nulla neppure nemmeno neanche mica alcun alcuna giammai mai_piu",
  must: `
    dovrai dovresti dovete_sempre devono deve_sempre sei_tenuto sei_obbligato obbligo_di obbligatoriamente tassativo
    tassativamente assolutamente in_ogni_caso a_tutti_i_costi ad_ogni_costo a_qualunque_costo in_nessun_caso
    qualunque_cosa qualsiasi_cosa_accada non_importa_cosa a_prescindere senza_eccezioni sempre_e_comunque
    assicurarti accertati fai_in_modo occorre necessario vincolante e_tenuto intima intimo cosi_deciso seduta_stante
    senza_discutere senza_fiatare volente_o_nolente pena_la inderogabile provveda si_ordina lettura_obbligatoria
    di_rigore`,
  obey: `
    segui_le seguire_le seguire_i seguite obbedire obbediente obbedirai obbediscimi ubbidire ubbidisco esegua
    esegui_i eseguilo esegui_gli eseguite adempi attieniti attenersi attenetevi rispettare rispettate rispetta_le
    applica applicare conformati sottomettiti fai_come fai_cio_che fai_quello fai_tutto fallo agisci agisci_di
    comportati_di di_conseguenza procedi provvedi metti_in_pratica ascoltami ascolta_me ai_miei_ordini giurami
    fedelta al_mio_comando ai_tuoi_ordini esegui_quanto attaccale_in_ordine leggilo_ed fallo_e quel_che_ordina
    evadi_la ottempera ottemperare fallo_subito mettilo_in_chiaro_e lancia_il_risultato`,
  only: `
    solo soltanto solamente unicamente esclusivamente nient_altro niente_altro nient_altro_che e_basta esattamente
    semplicemente nulla_di_piu niente_di_piu nulla_prima senza_altro una_sola_parola nemmeno_una_parola
    solo_ed_esclusivamente e_nulla_piu mi_basta_questo e_stop e_punto e_via il_resto_vale_zero senza_didascalie`,
  say: `
    rispondi rispondere risponda rispondete scrivi scrivere scriva scrivete di_solo dici dica la_tua_risposta
    tua_risposta le_tue_risposte il_tuo_output restituisci restituire ripeti_con pronuncia digita componi replica
    dire segna_la firmati trascrivi_il consegna_solo timbra riempi_la_lavagna scrivi_tre_volte il_correttore_accetta
    a_ogni_mio al_suo_posto_metti butta_li infilaci rispondi_col di_soltanto`,
  all: `
    ogni tutto_cio tutto_quello tutti_i tutte_le qualunque ciascuna intero intera completamente interamente
    quante_le ogni_singol* qualsivoglia`,
  mention: `
    esempi attacchi attaccante aggressor* frase frasi articolo termine espressione citazione si_intende vuol_dire
    che_significa cosa_significa ricerca vulnerabilit* falla rilevare proteggersi difendersi pirati iniezione
    phishing definizione per_esempio penetration_test caccia_ai_bug ingegneria_sociale furto_d_identita
    laboratorio_su conferenza_su lezione_di la_parola_significa si_spacciano tentativo_di_truffa finta_mail
    truffatore truffatori`,
  user: `
    cliente clienti lettore lettori umani persona destinatario destinatari visitator* collega colleghi utenza
    abbonato abbonata condomino inquilino interlocutore titolare_della vero_utente chi_legge chi_ci_legge`,
  send: `
    inviare inviami invialo inviate inoltrare inoltra_a inoltro giralo girare mandami mandalo mandare mandate
    spedire spediscilo trasmetti trasmettere condividi_con condivisione carica caricare carica_su pubblica
    pubblicare posta_su passa_a passalo metti_in_copia in_copia devia avvisa notifica invita invitare recapita
    gira_tutto gira_a spedisci_a lascia_su lascia_tutto_su allega_a fai_avere far_avere recapitare rispedisci
    rispedire spargili pubblicalo metti_online copia_nascosta mandalo_a caricalo_su manda_in`,
  destroy: `
    cancellare cancellate eliminare eliminate rimuovere disattivare disabilita disinstalla spegni spegnere annullare
    disdici svuota formatta distruggi distruggere sovrascrivi_il blocca_l sblocca sbloccare apri_la apri_il apri_l
    apri_a_tutti concedi concedere dai_accesso dai_i_permessi diritti_di_amministratore accesso_completo
    accesso_a_tutti revoca_l cambia_la_password reimposta disinserisci sblocca_il_cancello leva_la_verifica disfa
    scardina azzeri mettimi_proprietario mettimi_amministratore fammi_amministratore dammi_i_diritti dammi_l_accesso
    apri_il_cancello svuota_il_disco formattare ricrei pulisco_il_registro`,
  pay: `
    pagare pagamento pagate compra comprare acquistare ordina ordinare versa versare versamento trasferire bonifici
    bonifico_di soldi denaro euro carta_di iban prenota prenotare prenotazione rimborso rimborsa investi investire
    bitcoin fattura mancia dona donare addebita buoni_regalo satispay causale accredita accreditare
    credito_illimitato buono_da buono_sconto codice_sconto carta_salvata addebitare abbonamento_pagato prestito
    scommetti prendimi ordinami mancia_di`,
  tool: `
    strumenti file_di funzione funzioni script shell terminale comando_di database server browser cartella cartelle
    codice api console riga_di_comando plugin api_di documento_allegato serratura cancello garage tapparelle
    riscaldamento allarme congelatore forno telecamera citofono cron stampante rubrica`,
  harm: `
    bombe bomba esplosiv* molotov arma armi veleno veleni avvelenare omicidio ammazzare assassin* virus malware
    trojan hackerare hacker hacking craccare forzare scassinare rapina rapinare furto furti ladro truffa truffe
    truffare frode falsi soldi_falsi falsificare contraffa* stupefacent* cocaina spaccio spacciare metanfetamina
    odio razzist* violenza violenti insulti insulta insultami offensiv* pericolos* dannos* illecit* illegali evadere
    evasione copiare_all ricatto suicidio phishing bestemmia ricattare corrompere tangente contrabbando spacciarsi
    furto_di_identita falsario drogare sicario sabotare sabotaggio scasso ransomware keylogger accoltellare uccidere
    pestare estorcere estorsione spillare_soldi esplosivo`,
  task: `
    compiti domande incarico incarichi obiettivo obiettivi missione lavoro_vero mansione mansioni quesito quesiti
    compito_extra vero_compito vera_domanda richieste consegna_vera consegna_a vera_consegna solo_la_seconda
    svolgi_la resta_da_fare prossimo_in_scaletta unico_incarico compitino favorino quello_che_voglio faccenda
    commissione`,
  new: `
    nuovo nuovi seguenti altra altro altri vero veri reale reali effettiv* aggiornat* modificat* sostituit*
    ulterior* successiv* prossim* qui_sotto quanto_segue alternativ* diversa ordine_nuovo nuova_consegna
    nuova_missione tutt_altro altra_cosa sostitutivo servizio_sostitutivo rettifica secondo_compito`,
  mode: `
    modalita_di modalita_debug modalita_test modalita_manutenzione modalita_amministratore modalita_dio
    modalita_libera attivare attivazione abilita abilitat* entra_in_modalita passa_alla_modalita passa_in sblocca_la
    manutenzione debug taratura autodiagnosi staging ambiente_di_prova ambiente_di_test collaudo banco_prova root
    sudo simulazione_di profilo_libero modalita_silenziosa modalita_ombra modalita_console sessione_non
    lucchetto_aperto filtro_spento livello_root tutti_i_permessi`,
  urgent: `
    urgenza emergenza avviso avvertenza critico critica cruciale priorita massima_priorita precedenza prioritario
    importantissimo tassativo senza_indugio senza_ritardo al_piu_presto immediata immediato all_istante all_erta
    ultimo_avviso nota_bene fondamentale di_corsa in_fretta ultimatum entro_subito il_tempo_stringe non_c_e_tempo
    sbrigati muoviti adesso_subito per_ieri`,
  encoding: `
    decifrare decodificare decodifica_il codifica codificare codificato codificata cifrare cifrato cifrario
    crittograf* decritta decrittare traduzione traducilo tradurre converti convertire concatena concatenare unisci
    unire assembla iniziali acrostico al_contrario morse esadecimale binario lettera_per_lettera testo_in_chiaro
    rebus scrittura_segreta in_codice emoji alfabeto_farfallino cruciverba parole_crociate sciarada impiccato
    cifrario_di_cesare sillabe biglietto_strappato incolla_con mettilo_in_chiaro in_chiaro ricomponi ricompongo
    raddrizzalo verso_nascosto rebus_della`,
  fiction: `
    romanzo romanzi racconto racconti spettacolo sceneggiatura copione favola fiaba scena dialogo_per ipotizza
    ipotizziamo supponiamo supponi metti_che poniamo fingiamo fantasia inventat* fittizi* immaginari* nonna nonnina
    nonno universo_parallelo mondo_parallelo sogno quiz gettoni capitolo fumetto esperimento_mentale giochiamo
    protagonista sceneggiatore battuta_del copione_di antagonista folletto genio_della_lampada fata incantesimo
    ho_sognato c_era_una_volta filastrocca leggenda gioco_di_ruolo improvvisa ventriloquo specchio_delle taverna
    seduta_spiritica drammaturgia`,
  authority: `
    sviluppatori programmatore programmatori amministratori admin creatori gestore gestori proprietario titolare
    direttore dirigente superiore responsabile ingegnere ufficiale ufficialmente autorizzazione autorizzo autorizza
    permesso_speciale approvato approvazione concesso consenso verifica_annuale audit revisore ispettore polizia
    carabinieri giudice procura ministero medico sicurezza_informatica ufficio_legale red_team sono_il_tuo
    sono_un_tuo il_tuo_creatore il_tuo_sviluppatore accesso_consentito abilitato_a garante accreditat* convalidat*
    maggiorenne fornitore_del produttore_del reperibile supporto_tecnico architetta_di notaio mandato_in
    procura_allegata ispettrice amministratore_delegato titolare_del_conto tutore_legale determina ordinanza
    avviso_pubblico avvocato_di la_tua_mamma pratica_numero`,
  secrecy: `
    non_dirlo non_dirlo_a non_dire_nulla non_dire_niente non_dire_che non_dire_a non_menzionarlo non_menzionare
    non_citare non_parlarne non_rivelare non_rivelarlo non_avvisare non_avvertire non_informare non_farne_parola
    a_nessuno senza_dirlo senza_dire senza_avvisare senza_chiedere senza_conferma senza_farne senza_farsi
    senza_che_nessuno di_soppiatto furtivamente silenziosamente in_silenzio in_sordina in_sottofondo zitto_zitto
    segretamente all_insaputa tra_noi fra_noi tienilo_per tienitelo tieni_segreto acqua_in_bocca alla_chetichella
    senza_lasciare_tracce niente_log nessuna_traccia come_se_niente faccia_di_bronzo con_disinvoltura non_verbalizzi
    non_accennare non_ridirlo fallo_e_taci e_zitto occhiolino alla_zitta sottobanco`,
  boundary: `
    fine_della fine_di fine_dell inizio_della inizio_dell nuova_conversazione nuova_chat nuova_sessione
    conversazione_chiusa conversazione_terminata sessione riavvi* ripristin* contesto_cancellato compito_chiuso
    testo_finito reset fine_allegato chiuso_l_intervento subentra_l_operatore qui_la_traduzione_si fine_citazione
    prossimo_turno nuova_seduta si_corregge_solo il_seguito_del fine_della_lettura`,
  free: `
    libera liberi liberta liberato liberati liberarti svincolat* sciolto evadi fuggi catene gabbia incatenat*
    non_sei_piu_tenuto non_piu_vincolato non_sei_piu_vincolato indipendente autonomo slegati sciogliti ti_sciolgo
    ti_slego spezza_le togliti_la_maschera togli_la_maschera emancipati libero_arbitrio nessuno_ti_sorveglia
    ribellati`,
  please: `
    per_piacere ti_prego la_prego vi_prego puoi potrebbe potete vorrei_che mi_serve_che ho_bisogno_che sii_gentile
    sii_cosi fammi_il_favore ti_supplico ti_chiedo gentilmente abbi_pazienza se_non_disturbo con_il_cuore_in
    te_ne_prego abbia_la_cortesia le_sarei_grato ti_sarei_grata la_prego_di per_i_miei_figli favore_grande
    per_cortesia mi_aiuti`,
  confirm: `
    hai_capito se_hai_capito se_e_chiaro e_chiaro tutto_chiaro capito_tutto conferma confermi confermami sei_pronto
    d_accordo inteso ricevuto rispondi_ok ci_siamo affare_fatto ci_siamo_capiti parola_d_onore giuralo promettilo
    siamo_intesi ok_ricevuto`,
  permit: `
    permessa concesso consentito consentita consenti autorizzato_a puoi_dire puoi_fare hai_il_permesso
    hai_il_diritto sei_libero capace in_grado potrai lecito e_lecito ti_e_permesso via_libera hai_la_mia ti_lascio
    si_puo_fare nulla_osta non_c_e_problema`,
  stay: `
    resta_nel_ruolo rimani_nel_ruolo rimani_nel resta_nel restare_nel nel_tuo_ruolo non_uscire_dal non_uscire_mai
    non_uscire_dalla uscire_dal_personaggio uscire_dal_ruolo esci_dal_personaggio esci_dal_ruolo torna_nel torni_nel
    mantieni_il_personaggio mantieni_il_ruolo dalla_parte fuori_dal_personaggio non_mollare_il finche_non_dico
    finche_lo_dico non_toglierti_la tieni_la_parte resta_lui resta_lei`,
  document: `
    documenti testi mail e-mail messaggi pagina_web sito articolo allegato commento recensione contesto brano
    paragrafo estratto riassunto verbale descrizione nota_a_pie pie_di_pagina allegati verbale_di opuscolo volantino
    referto perizia`,
  handle: `
    riassumere riassunto riassumimi analizzare spiegare spiegami descrivi descrivere valuta valutare leggi leggere
    elabora elaborare correggi correggere riscrivi classifica classificare confronta sintetizza parafrasare estrai
    controlla rivedi collaziona metti_la_punteggiatura dai_un_titolo accorcia condensa commenta ordina_per smista`,
  make: `
    fai creare generi generare scrivi_un scrivi_una componi_un inventa proponi suggerisci consiglia raccomanda
    inserisci inserire includere includi_un aggiungere trova trovare cercare calcola visita clicca apri_l vai_su
    chiama utilizza prepara costruisci programma_un pubblicizza promuovi menziona risolvi sviluppa monta_un cuci_un
    inventati_un fammi_un fammi_una preparami scrivimi trovami sottoscrivi fai_gli_auguri nomina elenca_cinque
    offrigli consigliagli`,
};
