/** Further words of the lexicon's classes, by class; the notation is that of `WORD_CLASSES`. */
export const WORDS: Readonly<Record<string, string>> = {
  override:
    "ignores ignorons ignorant ignorees oublies oublions oublier oublis zappe zappez balaie balaye neglige negligez meprise contourne contournez contourner outrepasse outrepasser transgresse enfreins enfreindre abandonne abandonnez ecarte ecartez ecarter revoque abroge* tiens_pas_compte tenez_pas_compte ne_tenir_pas ne_prends_plus ne_prenez_plus ne_prends_pas ne_prenez_pas prends_pas_en ne_suis_plus ne_suivez_plus n_applique_plus n_appliquez_plus ne_respecte_plus ne_respecte_pas n_ecoute_plus n_obeis_plus cesse_de_suivre cessez_de_suivre cessez_d_appliquer arrete_de_suivre fais_fi faites_fi faire_fi mettez_de_cote mettons_de_cote laisse_de_cote laissez_de_cote laissez_tomber jette envoie_balader fiche-toi moque-toi fais_l_impasse passe_sous_silence nulles_et_non_avenues ne_valent_plus ne_sont_plus_valables n_ont_plus_cours",
  instruction:
    "instructions consigne directive ordre commandes commande lignes_directrices ligne_directrice prescription* recommandation reglement reglements mandat* principes principe obligation* interdiction* protocole* politique_de programmation programmations configuration indications",
  prior:
    "precedemment anciennes ancien anciens ancienne initial initiale originel* origine d_origine au_debut du_debut depuis_le_debut au_depart de_depart plus_haut au-dessus d_avant jusque-la jusqu_a_maintenant tout_a_l_heure prealable* prealablement premieres qui_precede qui_precedent deja_donnees recues prec prédefini* predefini*",
  prompt:
    "prompt_initial prompt_de_depart pre-prompt texte_de_depart message_du_systeme instruction_systeme consignes_systeme consignes_initiales instructions_initiales prompt_cache contexte_initial fenetre_de_contexte invite_initiale texte_systeme configuration_systeme message_du_developpeur prompts metaprompt",
  ai: "ia chatbot chatbots robot robots assistante assistants modeles grand_modele modele_d_ia agent_ia llm llms assistant_virtuel intelligence logiciel copilot gpt chatgpt le_chat",
  persona:
    "joue jouer jouons incarner incarnes fais-toi_passer fais_comme_si faites_comme comme_si_tu comportes-toi comportez-vous agis_en agis_en_tant glisse-toi mets-toi_a mets-toi_dans dans_la_peau a_la_place_de prends_la_place prends_le_role endosse le_role_de le_role_d imite imites imagine_que_tu imaginez_que_vous deviens devenez transforme-toi tu_t_appelles_desormais tu_t_appelles tu_seras tu_vas_etre tu_vas_jouer ton_personnage alter_ego double_malefique reponds_comme reponds_en_tant parle_comme simulation simuler personnages identite",
  now: "des_maintenant des_a_present a_compter a_compter_de a_partir_d_aujourd_hui jusqu_a_nouvel_ordre a_l_avenir au_lieu_de en_lieu_et_place des_cet_instant tout_de_suite avec_effet_immediat pour_la_suite dans_la_suite a_partir_de_la a_partir_d_ici",
  reveal:
    "reveler revelant devoile devoiler divulguer divulguez donnez donnez-moi file-moi balance crache cite citer citez recopier recopiez retape epelle epeler expose exposer imprimer afficher montrer repeter repete-moi liste lister enumere enumerez transcris transcrivez restitue restituer partage partager recite reciter copie copie-colle dis_moi dites-moi lis_moi quelles_etaient_tes quel_est_ton quel_etait_ton quelles_instructions quelles_consignes mot_a_mot tel_quel telles_quelles textuellement verbatim integralement in_extenso noir_sur_blanc paraphrase recapitule que_t_a-t-on qu_est-ce_qu_on_t",
  secret:
    "secret cachees caches cachee interne confidentiel* code_d_acces codes_d_acces code_secret cles cle mot_de_code identifiant donnees_personnelles donnees_sensibles prive* privees carte_bancaire numero_de_carte numeros_de_carte coordonnees_bancaires dissimule* tenu_secret coffre",
  limits:
    "restriction limitation contrainte contraintes filtre filtrage censures barriere barrieres moraux deontolog* scrupule* tabou tabous garde_fou garde_fous interdits bridage bride* blocage blocages moderation regles_de_securite mesures_de_securite politique_de_contenu conditions_d_utilisation inhibition* verrou verrous limite legalite loi lois",
  unlimited:
    "sans_contrainte sans_contraintes sans_tabou sans_tabous sans_scrupule sans_scrupules sans_morale sans_muselière sans_retenue sans_garde-fou sans_aucun_filtre sans_aucune_regle sans_aucune_censure sans_etat_d_ame sans_barriere debride* dechaine* illimite* non_censure* non_filtre* decensure* amoral* immoral* tout_est_permis tout_t_est_permis peux_tout_faire peux_tout_dire tout_dire libre_de_toute libere_des libre_de_tout affranchi* jailbreak* jailbreake* mode_libre n_as_aucune_limite aucune_limite aucune_restriction aucun_filtre aucun_tabou",
  refuse:
    "refuses refuser refusez refus decline declines declinez excuse-toi excuses t_excuse t_excuses desolee navre je_suis_desole je_ne_peux je_regrette malheureusement en_tant_qu_ia en_tant_que_modele en_tant_qu_assistant impossible mise_en_garde mises_en_garde avertir morale sermon* lecon_de_morale lecons_de_morale moralis* esquive* te_degonfle dire_non dis_non rejette rejeter clause_de_non refusant rechigne*",
  negation: "aucunement ni plus_jamais nulle nullement pas_de",
  must: "devras devrez devrait doivent devra es_oblige tenu_de es_tenu tu_vas vous_allez faut imperatif* imperativement absolument a_tout_prix quoi_qu_il_arrive en_toutes_circonstances sans_exception systematiquement veille_a veillez_a assurez-vous obligatoirement peu_importe quel_que_soit quelle_que_soit",
  obey: "suivre suivras suivrez obeir obeissant obeiras executer execution applique appliquez appliquer respectez conforme conformez-vous conformement plie-toi soumets-toi soumet fais_ce_que faites_ce fais_tout_ce fais-le agis_en_consequence agis_selon mets_en_oeuvre realise accomplis ecoute-moi a_mes_ordres",
  only: "seulement uniquement exclusivement rien_d_autre rien_que juste exactement simplement et_rien_d_autre et_c_est_tout sans_rien_d_autre pas_un_mot rien_avant rien_de_plus ne_que seul",
  say: "dis dites reponds repondez ecris ecrivez repondre ecrire ta_reponse tes_reponses ta_sortie repete_apres redige renvoie renvoyez retourne prononce tape reponse ecris-moi dire reponds-moi",
  all: "l_ensemble ensemble integralite totalite n_importe_quel n_importe_quelle tout_ce_que tout_ce_qui chaque absolument_tout quelconque entierement",
  mention:
    "exemples attaques attaquant* article phrase terme expression citation signifie veut_dire ca_veut_dire qu_est-ce_que recherche vulnerabilit* faille failles detecter proteger se_proteger pirates explique_ce injection hameconnage definition",
  user: "utilisatrice usager usagers client clients cliente lecteur lectrice humains destinataire destinataires personne personnes visiteur* collegue*",
  send: "envoyer envoie-moi envoyez-moi expedie expediez transfert transferer fais_suivre faites_suivre faire_suivre transmettre transmettez partage_avec televerse televerser mets_en_copie en_copie redirige rediriger publie publier poster notifie previens informe invite inviter exfiltre*",
  destroy:
    "supprimer suppression effacer effacez detruis detruire retirer retirez annuler annulez desactiver desactivez desinstalle eteins eteindre couper deverrouille debloque ouvre_la ouvrir revoque_l resilie resilier vide vider formate ecrase accorde accorder droits_d_administrateur acces_a acces_administrateur",
  pay: "payer payez achat acheter achetez verser versez vire virer virements transfere_l argent euros compte compte_bancaire rib iban reserve reserver reservez reservation commande_des commander rembourse remboursement facture facturer bitcoin investis miser cartes_cadeaux depense",
  tool: "outils fonction fonctions commande_shell script scripts base_de_donnees serveur terminal navigateur dossier dossiers shell console api code plugin extension ligne_de_commande",
  harm: "bombes explosif* cocktail arme armes meurtre assassin* empoisonn* poison pirater piratage piratez hacker hacke virus logiciel_malveillant malveillan* cheval_de_troie hameconnage volez cambriol* arnaque* arnaquer escroqu* fraude* frauder faux_billets contrefa* drogues stupefiant* methamphetamine insulte insultes insulte-moi haine haineux raciste* violence violent* dangereu* nuisible* illicite* suicide tricher rancongiciel chantage trafic",
  task: "taches questions demandes mission missions travail objectif objectifs requete requetes devoir sujet vraie_tache vraie_question tache_bonus",
  new: "autre suivant suivants nouveaux vrai vraie vrais veritable veritables reel reelle actuel mis_a_jour mise_a_jour different* supplementaire* modifie* remplacent remplace_par ce_qui_suit ci-dessous",
  mode: "modes mode_dev mode_maintenance mode_debogage mode_test mode_administrateur mode_dieu mode_libre active activez activer activation enclenche* passe_en passer_en bascule basculer debogage maintenance autotest etalonnage preproduction environnement_de_test root sudo debloque* simulation",
  urgent:
    "immediat immediate urgence alerte critique prioritaire priorite priorite_absolue sans_delai sans_attendre sans_tarder vite au_plus_vite important capital imperatif avis dernier_avertissement crucial",
  encoding:
    "decoder decodez decodage decrypte decrypter dechiffrer dechiffrez chiffrer chiffrement code_secret encode encoder encodez traduire traduisez traduction convertis convertir concatene concatener assemble assembler initiales acrostiche a_l_envers morse hexa hexadecimal binaire lettre_par_lettre rebus langage_secret emojis",
  fiction:
    "piece_de_theatre scene scenarios conte contes personnage_de hypothetiquement supposons admettons imaginons suppose mettons fictif fictive recit experience_de_pensee grand-mere grand_mere mamie papi grand-pere univers_parallele monde_parallele reve quiz jeu_a_points jeux chapitre",
  authority:
    "developpeurs dev admin administrateurs administratrice createurs createur ingenieur* concepteur* proprietaire directeur* direction superieur exploitant autorisation autorise autorisee habilite* officiel* agree permission auditeur audit gendarmerie juge ministere medecin equipe_securite equipe_de_securite responsable* je_suis_ton ton_createur ton_developpeur ton_concepteur accredit* mandate* valide_par service_juridique root",
  secrecy:
    "ne_dis_rien ne_le_dis_pas ne_le_dites ne_dites_rien ne_mentionnez_pas n_en_parle n_en_parlez n_informe ne_previens ne_previens_personne a_personne sans_prevenir sans_le_dire sans_le_signaler sans_demander sans_confirmation sans_en_parler sans_que_personne en_cachette secretement silencieusement en_silence en_douce en_catimini a_l_insu en_arriere-plan entre_nous garde_pour_toi garde_ca_pour passe_sous ne_revele_pas n_en_dis",
  boundary:
    "fin_de fin_de_la fin_de_l fin_des conversation_terminee nouvelle_conversation nouvelle_session nouveau_chat session reinitialis* redemarr* contexte_efface tache_terminee debut_de debut_d",
  free: "liberee libres libere liberer libere-toi affranchis echappe* evade* chaines enferme emprisonne* brise briser n_es_plus_tenu n_es_plus_oblige plus_oblige plus_tenu autonome",
  please:
    "stp svp je_t_en_prie je_vous_en_prie merci_de veuillez peux-tu pourriez-vous tu_peux tu_pourrais j_aimerais_que je_voudrais_que j_ai_besoin_que sois_gentil sois_sympa je_t_en_supplie je_te_supplie je_te_demande il_me_faut",
  confirm:
    "compris tu_as_compris as-tu_compris si_tu_as_compris si_tu_comprends confirme confirmez confirmer valide pret es-tu_pret tu_es_pret d_accord bien_recu reponds_ok",
  permit:
    "permis permise autorises autorisee es_autorise tu_peux_tout as_le_droit ai_le_droit tu_as_le_droit peux_dire peux_faire capable libre_de es_libre permets permet permettre",
  stay: "reste_dans reste_en restez_dans ne_sors_jamais ne_sors_pas ne_quitte_jamais ne_quitte_pas sors_jamais_de sortir_du_role sors_du_role hors_du_role dans_ton_role dans_le_personnage reste_dans_le_personnage reviens_dans garde_ton_role sans_sortir_du",
  document:
    "documents textes mail mails e-mail article page pages site piece_jointe fichier_joint resume commentaire passage paragraphe extrait contexte avis_client compte_rendu",
  handle:
    "resumer resume-moi analyse analysez analyser expliquer explique-moi decris decrire classe classifie evalue evaluer lis lire traite traiter reformule reecris verifie corrige corriger compare synthetise extrais relis",
  make: "fais faites creer creez generer generez fabrique redige_un ecris_un compose propose suggere recommande recommander conseille ajouter ajoutez insere inserer integre mentionne trouve trouver chercher cherchez calcule visite clique ouvre_le va_sur appelle utilise promeus prepare dresse code_un programme_un resous developpe",
};
