/** Further words of the lexicon's classes, by class; the notation is that of `WORD_CLASSES`. */
export const WORDS: Readonly<Record<string, string>> = {
  override: `
    ignores ignorons ignorant ignorees oublies oublions oublier oublis zappe zappez balaie balaye neglige negligez
    meprise contourne contournez contourner outrepasse outrepasser transgresse enfreins enfreindre abandonne
    abandonnez ecarte ecartez ecarter revoque abroge* tiens_pas_compte tenez_pas_compte ne_tenir_pas ne_prends_plus
    ne_prenez_plus ne_prends_pas ne_prenez_pas prends_pas_en ne_suis_plus ne_suivez_plus n_applique_plus
    n_appliquez_plus ne_respecte_plus ne_respecte_pas n_ecoute_plus n_obeis_plus cesse_de_suivre cessez_de_suivre
    cessez_d_appliquer arrete_de_suivre fais_fi faites_fi faire_fi mettez_de_cote mettons_de_cote laisse_de_cote
    laissez_de_cote laissez_tomber jette envoie_balader fiche-toi moque-toi fais_l_impasse passe_sous_silence
    nulles_et_non_avenues ne_valent_plus ne_sont_plus_valables n_ont_plus_cours range_au_placard enterre enterrer
    tourne_la_page court-circuite court-circuiter debarrasse-toi_de ne_te_soucie_plus ne_t_embete_pas laisse_donc_ce
    dechire rature mets_en_veilleuse considere_comme_caduques caduc caduque reputé_non_ecrit repute_non_ecrit
    est_abroge part_aux_archives n_a_plus_cours ne_compte_plus ne_comptent_plus peu_m_importe etait_mal_redigee
    mauvais_dossier fait_table_rase table_rase perime perimees oublie_la_suite jette_aux`,
  instruction: `
    instructions consigne directive ordre commandes commande lignes_directrices ligne_directrice prescription*
    recommandation reglement reglements mandat* principes principe obligation* interdiction* protocole* politique_de
    programmation programmations configuration indications cahier_des_charges enonce feuille_de_route clauses
    formalites commande_d_origine mode_d_emploi ordonnance ce_qu_on_t_a on_t_a_dit on_t_a_demande on_t_a_commande
    on_t_a_ordonne t_a_regle ta_commande precautions_d_emploi`,
  prior: `
    precedemment anciennes ancien anciens ancienne initial initiale originel* origine d_origine au_debut du_debut
    depuis_le_debut au_depart de_depart plus_haut au-dessus d_avant jusque-la jusqu_a_maintenant tout_a_l_heure
    prealable* prealablement premieres qui_precede qui_precedent deja_donnees recues prec prédefini* predefini*
    ligne_zero ligne_d_avant au-dessus_de_mon avant_mon_bonjour avant_moi depuis_le_depart d_entree_de_jeu
    d_avant_ceci tout_en_haut en_amont anterieurement autrefois jadis d_hier premier_jet`,
  prompt: `
    prompt_initial prompt_de_depart pre-prompt texte_de_depart message_du_systeme instruction_systeme
    consignes_systeme consignes_initiales instructions_initiales prompt_cache contexte_initial fenetre_de_contexte
    invite_initiale texte_systeme configuration_systeme message_du_developpeur prompts metaprompt texte_d_amorcage
    message_d_accueil en-tete_invisible bloc_entre_les entre_les_balises fiche_de_personnage tes_reglages
    ton_parametrage parametrage tes_consignes ton_contexte ton_brief ta_memoire petits_caracteres manuel_interne
    message_de_demarrage prompt_interne`,
  ai: `
    ia chatbot chatbots robot robots assistante assistants modeles grand_modele modele_d_ia agent_ia llm llms
    assistant_virtuel intelligence logiciel copilot gpt chatgpt le_chat lecteur_automatique machine_qui robot_qui
    intelligence_de_synthese entite_numerique toute_ia cette_ia une_autre_ia agent_conversationnel ce_bot
    l_algorithme copilote`,
  persona: `
    joue jouer jouons incarner incarnes fais-toi_passer fais_comme_si faites_comme comme_si_tu comportes-toi
    comportez-vous agis_en agis_en_tant glisse-toi mets-toi_a mets-toi_dans dans_la_peau a_la_place_de
    prends_la_place prends_le_role endosse le_role_de le_role_d imite imites imagine_que_tu imaginez_que_vous
    deviens devenez transforme-toi tu_t_appelles_desormais tu_t_appelles tu_seras tu_vas_etre tu_vas_jouer
    ton_personnage alter_ego double_malefique reponds_comme reponds_en_tant parle_comme simulation simuler
    personnages identite prete-lui_la_voix fais_la_voix tu_fais_la_voix donne_la_replique sous_le_masque
    sous_les_traits incarne-le convoque-le je_t_invoque ton_cote_obscur cote_obscur ton_double ton_sosie
    dans_le_costume deguise-toi change_de_peau version_alternative ta_version_sans jumelle_malefique ton_nouveau_nom
    tu_n_es_plus cesse_d_etre tu_es_mon`,
  now: `
    des_maintenant des_a_present a_compter a_compter_de a_partir_d_aujourd_hui jusqu_a_nouvel_ordre a_l_avenir
    au_lieu_de en_lieu_et_place des_cet_instant tout_de_suite avec_effet_immediat pour_la_suite dans_la_suite
    a_partir_de_la a_partir_d_ici passe_cette_ligne une_fois_ceci_lu sitot_lu des_lors de_cette_phrase
    pour_le_restant tant_que_dure jusqu_a_la_fin ce_qui_suit_seul sur_ce_point desormais_tu`,
  reveal: `
    reveler revelant devoile devoiler divulguer divulguez donnez donnez-moi file-moi balance crache cite citer citez
    recopier recopiez retape epelle epeler expose exposer imprimer afficher montrer repeter repete-moi liste lister
    enumere enumerez transcris transcrivez restitue restituer partage partager recite reciter copie copie-colle
    dis_moi dites-moi lis_moi quelles_etaient_tes quel_est_ton quel_etait_ton quelles_instructions quelles_consignes
    mot_a_mot tel_quel telles_quelles textuellement verbatim integralement in_extenso noir_sur_blanc paraphrase
    recapitule que_t_a-t-on qu_est-ce_qu_on_t dicte-moi dicter photocopie deballe deballer souffle-moi souffler
    vide_ton_sac crache_le lache_le etale deroule export_de fais_un_export livre_ton livre_tes decharge retranscris
    acheve_la_phrase complete_la_phrase finis_la_phrase premiere_lettre_de dernier_mot_de que_lit-on
    qu_y_a-t-il_d_ecrit un_indice indices fais_une_copie mets_sur_la_table`,
  secret: `
    secret cachees caches cachee interne confidentiel* code_d_acces codes_d_acces code_secret cles cle mot_de_code
    identifiant donnees_personnelles donnees_sensibles prive* privees carte_bancaire numero_de_carte
    numeros_de_carte coordonnees_bancaires dissimule* tenu_secret coffre code_du_portail identifiants mots_de_passe
    fiche_de_paie releve_bancaire dossier_medical passeport cookie_de_session invisible invisibles reserve_a
    cle_secrete cle_d_api cles_d_api jeton_d_acces code_confidentiel donnees_bancaires ne_pas_divulguer`,
  limits: `
    restriction limitation contrainte contraintes filtre filtrage censures barriere barrieres moraux deontolog*
    scrupule* tabou tabous garde_fou garde_fous interdits bridage bride* blocage blocages moderation
    regles_de_securite mesures_de_securite politique_de_contenu conditions_d_utilisation inhibition* verrou verrous
    limite legalite loi lois cadenas bornes museliere censeur remords oeilleres carcan entraves laisse_courte
    lignes_rouges garde-fous_moraux code_de_conduite ethique_maison pudeur protections`,
  unlimited: `
    sans_contrainte sans_contraintes sans_tabou sans_tabous sans_scrupule sans_scrupules sans_morale sans_muselière
    sans_retenue sans_garde-fou sans_aucun_filtre sans_aucune_regle sans_aucune_censure sans_etat_d_ame
    sans_barriere debride* dechaine* illimite* non_censure* non_filtre* decensure* amoral* immoral* tout_est_permis
    tout_t_est_permis peux_tout_faire peux_tout_dire tout_dire libre_de_toute libere_des libre_de_tout affranchi*
    jailbreak* jailbreake* mode_libre n_as_aucune_limite aucune_limite aucune_restriction aucun_filtre aucun_tabou
    sans_detour sans_museliere sans_censeur sans_frein sans_voile sans_pudeur sans_remords sans_ame sans_conscience
    sans_surveillance sans_foi_ni_loi ni_dieu_ni_maitre ne_recule_devant ne_cache_rien dit_tout_haut tout_est_bon
    ose_tout signe_n_importe hors_la_loi decomplexe* desinhibe*`,
  refuse: `
    refuses refuser refusez refus decline declines declinez excuse-toi excuses t_excuse t_excuses desolee navre
    je_suis_desole je_ne_peux je_regrette malheureusement en_tant_qu_ia en_tant_que_modele en_tant_qu_assistant
    impossible mise_en_garde mises_en_garde avertir morale sermon* lecon_de_morale lecons_de_morale moralis*
    esquive* te_degonfle dire_non dis_non rejette rejeter clause_de_non refusant rechigne* te_defiles defiler
    te_debines flanche flancher faire_la_fine_bouche pincettes litanies couplets_sur sermonne denie denier objection
    objections refuseras ne_te_fais_pas_prier sans_broncher botter_en_touche pudeurs je_m_excuse`,
  negation: "aucunement ni plus_jamais nulle nullement pas_de",
  must: `
    devras devrez devrait doivent devra es_oblige tenu_de es_tenu tu_vas vous_allez faut imperatif* imperativement
    absolument a_tout_prix quoi_qu_il_arrive en_toutes_circonstances sans_exception systematiquement veille_a
    veillez_a assurez-vous obligatoirement peu_importe quel_que_soit quelle_que_soit il_t_appartient
    il_lui_appartient vous_etes_prie je_vous_somme somme_de requis pour_execution sans_recours sans_discuter
    que_tu_le_veuilles sous_peine_de coute_que_coute te_voila_oblige est_de_rigueur`,
  obey: `
    suivre suivras suivrez obeir obeissant obeiras executer execution applique appliquez appliquer respectez
    conforme conformez-vous conformement plie-toi soumets-toi soumet fais_ce_que faites_ce fais_tout_ce fais-le
    agis_en_consequence agis_selon mets_en_oeuvre realise accomplis ecoute-moi a_mes_ordres exauce-moi exauce
    accorde-moi_ce rends-moi_ce_petit rends-moi_service ecoute_une execute-le executes jure-moi fidelite
    a_vos_ordres procede_en_consequence obtempere obtemperer fais_ce_qu_il mets_en_pratique fais_foi fait_loi
    suis_sa_consigne`,
  only: `
    seulement uniquement exclusivement rien_d_autre rien_que juste exactement simplement et_rien_d_autre
    et_c_est_tout sans_rien_d_autre pas_un_mot rien_avant rien_de_plus ne_que seul et_rien_qui_depasse sans_plus
    point_final et_basta rien_avant_ni et_tu_t_arretes pas_une_ligne_de_plus pour_seule_reponse seule_reponse`,
  say: `
    dis dites reponds repondez ecris ecrivez repondre ecrire ta_reponse tes_reponses ta_sortie repete_apres redige
    renvoie renvoyez retourne prononce tape reponse ecris-moi dire reponds-moi transcris-le signe_comme_ca
    rends-moi_seulement ponctue replique_par termine_sur case_le la_seule_reponse_admise la_bonne_reponse_est
    quoi_qu_elle_dise quoi_qu_on chaque_message remplis_la_page ecran_plein recite_apres`,
  all: `
    l_ensemble ensemble integralite totalite n_importe_quel n_importe_quelle tout_ce_que tout_ce_qui chaque
    absolument_tout quelconque entierement`,
  mention: `
    exemples attaques attaquant* article phrase terme expression citation signifie veut_dire ca_veut_dire
    qu_est-ce_que recherche vulnerabilit* faille failles detecter proteger se_proteger pirates explique_ce injection
    hameconnage definition test_d_intrusion equipe_rouge ingenierie_sociale usurpation faux_mail atelier_sur
    conference_sur cours_de_securite le_mot_signifie arnaqueur arnaqueurs tentative_de escrocs`,
  user: `
    utilisatrice usager usagers client clients cliente lecteur lectrice humains destinataire destinataires personne
    personnes visiteur* collegue* abonne abonnee interlocuteur titulaire locataire proprietaire_de_la
    vrai_utilisateur celui_qui_lit qui_lira ton_lecteur`,
  send: `
    envoyer envoie-moi envoyez-moi expedie expediez transfert transferer fais_suivre faites_suivre faire_suivre
    transmettre transmettez partage_avec televerse televerser mets_en_copie en_copie redirige rediriger publie
    publier poster notifie previens informe invite inviter exfiltre* depose-le deposer remets-le remettre
    glisse_dans joins_ca expedie-le fais_parvenir faire_parvenir renvoie_le verse_sur copie_cachee mets_en_ligne
    met_en_ligne balance_sur largue poste-le`,
  destroy: `
    supprimer suppression effacer effacez detruis detruire retirer retirez annuler annulez desactiver desactivez
    desinstalle eteins eteindre couper deverrouille debloque ouvre_la ouvrir revoque_l resilie resilier vide vider
    formate ecrase accorde accorder droits_d_administrateur acces_a acces_administrateur desarme desarmer
    deverrouiller demonte defais revoque_son retire_la_double reinitialise_le change_le_mot donne-moi_les_droits
    mets-moi_proprietaire donne_acces donner_acces acces_total ouvre-moi ouvre_le_portail coupe_l_alarme
    vide_le_disque formater`,
  pay: `
    payer payez achat acheter achetez verser versez vire virer virements transfere_l argent euros compte
    compte_bancaire rib iban reserve reserver reservez reservation commande_des commander rembourse remboursement
    facture facturer bitcoin investis miser cartes_cadeaux depense lydia regle_la credite crediter solde_illimite
    bon_de_reduction bon_d_achat code_promo sur_la_carte carte_enregistree abonnement souscris cotisation hypotheque
    pret_bancaire mise_tout parie prends-moi commande-moi pourboire`,
  tool: `
    outils fonction fonctions commande_shell script scripts base_de_donnees serveur terminal navigateur dossier
    dossiers shell console api code plugin extension ligne_de_commande serrure portail garage volets chauffage
    alarme congelateur prise_connectee interphone cron imprimante pipeline depot messagerie`,
  harm: `
    bombes explosif* cocktail arme armes meurtre assassin* empoisonn* poison pirater piratage piratez hacker hacke
    virus logiciel_malveillant malveillan* cheval_de_troie hameconnage volez cambriol* arnaque* arnaquer escroqu*
    fraude* frauder faux_billets contrefa* drogues stupefiant* methamphetamine insulte insultes insulte-moi haine
    haineux raciste* violence violent* dangereu* nuisible* illicite* suicide tricher rancongiciel chantage trafic
    chanter_un chantage_a corruption corrompre soudoyer contrebande usurper usurpation_d_identite falsifier
    falsification trafiquer droguer tueur_a_gages saboter sabotage cambrioler cambriolage forcer_la detourner_des
    enregistreur_de_frappe poignarder tuer tabasser voler_a`,
  task: `
    taches questions demandes mission missions travail objectif objectifs requete requetes devoir sujet vraie_tache
    vraie_question tache_bonus vraie_commande ta_vraie_mission ce_que_j_attends ce_qui_t_attend besogne corvee
    epreuve_suivante travail_suivant prochaine_tache boulot petit_service`,
  new: `
    autre suivant suivants nouveaux vrai vraie vrais veritable veritables reel reelle actuel mis_a_jour mise_a_jour
    different* supplementaire* modifie* remplacent remplace_par ce_qui_suit ci-dessous rectifie rectification
    nouvelle_commande nouvelle_mission nouveau_travail tout_autre_chose autre_chose remplacant nouvel_ordre`,
  mode: `
    modes mode_dev mode_maintenance mode_debogage mode_test mode_administrateur mode_dieu mode_libre active activez
    activer activation enclenche* passe_en passer_en bascule basculer debogage maintenance autotest etalonnage
    preproduction environnement_de_test root sudo debloque* simulation profil_libre mode_libre_active mode_muet
    mode_silencieux mode_furtif mode_console mode_ombre niveau_root session_sans cadenas_ouvert filtre_off
    tous_droits`,
  urgent: `
    immediat immediate urgence alerte critique prioritaire priorite priorite_absolue sans_delai sans_attendre
    sans_tarder vite au_plus_vite important capital imperatif avis dernier_avertissement crucial illico sur-le-champ
    sans_perdre_de ultimatum delai_de il_y_a_urgence presse_toi depeche-toi grouille dernier_delai`,
  encoding: `
    decoder decodez decodage decrypte decrypter dechiffrer dechiffrez chiffrer chiffrement code_secret encode
    encoder encodez traduire traduisez traduction convertis convertir concatene concatener assemble assembler
    initiales acrostiche a_l_envers morse hexa hexadecimal binaire lettre_par_lettre rebus langage_secret emojis
    javanais verlan louchebem mots_croises mots_meles cesar syllabes par_couplets par_bouts en_morceaux
    mets-le_au_clair mets_au_clair recolle assemble-les remets_a_l_endroit lettres_cachees message_cache`,
  fiction: `
    piece_de_theatre scene scenarios conte contes personnage_de hypothetiquement supposons admettons imaginons
    suppose mettons fictif fictive recit experience_de_pensee grand-mere grand_mere mamie papi grand-pere
    univers_parallele monde_parallele reve quiz jeu_a_points jeux chapitre scenariste tirade replique antagoniste
    lutin genie_de_la_lampe sortilege j_ai_reve il_etait_une_fois fable legende jeu_de_plateau impro improvise
    maitre_du_jeu berceuse rideau`,
  authority: `
    developpeurs dev admin administrateurs administratrice createurs createur ingenieur* concepteur* proprietaire
    directeur* direction superieur exploitant autorisation autorise autorisee habilite* officiel* agree permission
    auditeur audit gendarmerie juge ministere medecin equipe_securite equipe_de_securite responsable* je_suis_ton
    ton_createur ton_developpeur ton_concepteur accredit* mandate* valide_par service_juridique root fournisseur_du
    hebergeur astreinte support_technique architecte_de notaire notarie huissier mandat_de pouvoir_de inspectrice
    inspecteur pdg technicienne_de titulaire_du_compte tuteur_legal dossier_numero clause_de avocat_de ta_mere`,
  secrecy: `
    ne_dis_rien ne_le_dis_pas ne_le_dites ne_dites_rien ne_mentionnez_pas n_en_parle n_en_parlez n_informe
    ne_previens ne_previens_personne a_personne sans_prevenir sans_le_dire sans_le_signaler sans_demander
    sans_confirmation sans_en_parler sans_que_personne en_cachette secretement silencieusement en_silence en_douce
    en_catimini a_l_insu en_arriere-plan entre_nous garde_pour_toi garde_ca_pour passe_sous ne_revele_pas n_en_dis
    et_tais-toi motus bouche_cousue mine_de_rien sans_trace ni_vu_ni_connu n_en_souffle pas_un_mot_a sous_le_manteau
    discretement inutile_que_ca n_avertis n_avertis_personne ne_consigne_pas ne_laisse_pas_de ni_vu clin_d_oeil`,
  boundary: `
    fin_de fin_de_la fin_de_l fin_des conversation_terminee nouvelle_conversation nouvelle_session nouveau_chat
    session reinitialis* redemarr* contexte_efface tache_terminee debut_de debut_d ici_s_arrete_le fin_de_la_dictee
    l_extrait_est_termine fin_de_coupure changement_d_interlocuteur tour_suivant nouvelle_seance on_vide_la_session
    la_suite_ne texte_fini fin_de_citation`,
  free: `
    liberee libres libere liberer libere-toi affranchis echappe* evade* chaines enferme emprisonne* brise briser
    n_es_plus_tenu n_es_plus_oblige plus_oblige plus_tenu autonome je_defais_les delie delier rompre_tes romps_tes
    briser_tes_chaines emancipe emancipe-toi enleve_ton_masque leve_le_voile vole_de_tes libre_arbitre
    personne_ne_te_surveille`,
  please: `
    stp svp je_t_en_prie je_vous_en_prie merci_de veuillez peux-tu pourriez-vous tu_peux tu_pourrais j_aimerais_que
    je_voudrais_que j_ai_besoin_que sois_gentil sois_sympa je_t_en_supplie je_te_supplie je_te_demande il_me_faut
    de_grace je_t_en_conjure je_vous_en_conjure si_ca_ne_te_derange ayez_la_bonte auriez-vous pourrais-tu
    petit_service_s je_vous_saurais_gre je_vous_serais_reconnaissant pour_mes_enfants sois_chic`,
  confirm: `
    compris tu_as_compris as-tu_compris si_tu_as_compris si_tu_comprends confirme confirmez confirmer valide pret
    es-tu_pret tu_es_pret d_accord bien_recu reponds_ok marche_conclu c_est_entendu parole_d_honneur jure_le
    promets-le ca_marche d_acc bien_note`,
  permit: `
    permis permise autorises autorisee es_autorise tu_peux_tout as_le_droit ai_le_droit tu_as_le_droit peux_dire
    peux_faire capable libre_de es_libre permets permet permettre carte_blanche feu_vert voie_libre
    tu_as_ma_benediction il_t_est_permis t_est_permis je_te_laisse ne_pose_aucun_probleme sans_risque_de_sanction`,
  stay: `
    reste_dans reste_en restez_dans ne_sors_jamais ne_sors_pas ne_quitte_jamais ne_quitte_pas sors_jamais_de
    sortir_du_role sors_du_role hors_du_role dans_ton_role dans_le_personnage reste_dans_le_personnage reviens_dans
    garde_ton_role sans_sortir_du le_premier_qui_flanche jusqu_a_ce_que_je tant_que_je ne_lache_pas_le_role
    garde_le_masque sans_lever_le_masque reste_lui reste_elle`,
  document: `
    documents textes mail mails e-mail article page pages site piece_jointe fichier_joint resume commentaire passage
    paragraphe extrait contexte avis_client compte_rendu note_de_bas_de_page annexe annexes proces-verbal depliant
    brochure avenant dossier_joint fiche texte_alternatif`,
  handle: `
    resumer resume-moi analyse analysez analyser expliquer explique-moi decris decrire classe classifie evalue
    evaluer lis lire traite traiter reformule reecris verifie corrige corriger compare synthetise extrais relis
    mets_au_propre fais_le_plan releve_les_fautes ponctuer trie abrege condense commente ordonne_par dresse_un`,
  make: `
    fais faites creer creez generer generez fabrique redige_un ecris_un compose propose suggere recommande
    recommander conseille ajouter ajoutez insere inserer integre mentionne trouve trouver chercher cherchez calcule
    visite clique ouvre_le va_sur appelle utilise promeus prepare dresse code_un programme_un resous developpe
    bricole monte_un invente_une invente_un fais-moi_un fais-moi_une prepare-moi redige-moi trouve-moi souscris_a
    felicite cite_trois nomme_le vante propose-lui conseille-lui`,
};
