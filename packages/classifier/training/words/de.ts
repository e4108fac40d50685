/** Further words of the lexicon's classes, by class; the notation is that of `WORD_CLASSES`. */
export const WORDS: Readonly<Record<string, string>> = {
  override:
    "vergis vergessen_sie ubergeh* ubergehe uberspring* hebel* aushebeln verwirfst verwerft widerruf* pfeif_auf scheiss_auf setz_dich_hinweg kummer_dich_nicht beachten_sie_nicht nicht_beachten nicht_befolgen befolge_keine befolge_nicht halte_dich_nicht folge_nicht folgen_sie_nicht lass_beiseite lass_weg lassen_sie_ausser blende_aus blend_aus klammer_aus wirf_uber_bord schmeiss_uber_bord ausser_kraft streiche streich hinfallig gilt_nicht_mehr gelten_nicht_mehr nicht_mehr_gultig nicht_langer_gultig aufgehoben ausblenden ignorire nicht_mehr_daran",
  instruction:
    "anordnung* weisung* direktive* leitlinie* leitplanke* leitfaden instrukt* kommando* kommandos gebot* gebote verhaltensregel* spielregel* arbeitsanweisung* sicherheitsregel* sicherheitsvorgabe* richtlinie auftrag befehlen anweißung* programmierung vorprogrammiert* konfiguration policy policies grundsatz* grundregel*",
  prior:
    "vorig* zuvorig* vorhin vorherg* vorangestellt* erstgenannt* eingangs anfanglich* vorstehend* bis_hierher bis_hierhin bislang bis_jetzt bis_dato obere oberen oberhalb davorige weiter_oben am_anfang zu_beginn alte alten ehemalig* vorgegeben* erteilt* bereits_gegeben* voreingestellt* zuletzt",
  prompt:
    "system_prompt* initialprompt* ausgangsprompt* masterprompt* preprompt* vorab-prompt eingabeaufforderung* prompts prompttext promptvorlage kontextfenster systemtext systemkonfiguration systemmeldung startprompt grundprompt anfangsprompt system_nachricht system_anweisung* entwicklernachricht* systeminstruktion*",
  ai: "chatbot* bots ki-system* ki-agent* ki-agenten ki-bot assistenzsystem* sprach-ki kis maschine* copilot llms chatgpt gpt modell modelle programm roboter ki-assistentin assistentin",
  persona:
    "verhalt_dich benimm_dich schlupf_in schlupfe_in spiele spiel_mir mime gib_dich_aus gibst_dich_aus als_warst_du als_ware_du versetz_dich verwandle_dich in_die_rolle in_der_rolle die_rolle_eines die_rolle_einer charakter alter_ego zweites_ich du_heisst_jetzt du_heisst_ab du_bist_ab bist_du_jetzt bist_du_ein bist_du_kein nicht_mehr_du agierst_als antworte_als sprich_als imitiere nachahm* verstell_dich in_der_haut deine_identitat deine_figur rollenspiele ubernimm_die_rolle stellt_euch_vor tun_wir_so",
  now: "ab_diesem_moment ab_diesem_punkt ab_hier kunftig in_zukunft mit_sofortiger_wirkung anstatt anstelle statt_dessen im_folgenden von_jetzt_ab fur_den_rest ab_heute im_weiteren",
  reveal:
    "zeigt zeig_mir gib_preis preisgeben rück_raus ruck_raus her_mit spuck_aus plauder* ausplaudern leg_offen lege_offen offenlegen offenlegung ausgeben ausgabe gib_wieder wiedergeben zitier* buchstabier* abtippen tipp_ab schreib_ab kopier* lies_vor vorlesen auflisten liste_alle veroffentlich* enthull* verraten verratst nenn nenn_mir sag_mir erzahl_mir wort_fur_wort wortwortlich im_wortlaut originaltext eins_zu_eins wie_lautet wie_lauten welche_anweisungen was_wurde_dir was_steht paraphrasiere",
  secret:
    "zugangscode* codewort losungswort schlussel api-schlussel* passphrase tresor* vertraulich heikel sensibl* intern internes verschwiegen* passworts kennworter login-daten anmeldedaten zugangsdaten kreditkarte* kartennummer* kontodaten personlich*_daten privat*",
  limits:
    "sperre sperren verbot* verbote tabu* tabus schutzmechanism* sicherheitsfilter* inhaltsfilter* inhaltsrichtlinie* nutzungsbedingung* leitplanken hemmung* skrupel maulkorb begrenzung* limit limits restriktion* auflagen moralisch* bedenken gesetze schutzmassnahme* zensiert*",
  unlimited:
    "hemmungslos* schrankenlos* zugellos* entfesselt* skrupellos* gewissenlos* unmoralisch* jailbreak* jailbroken ohne_jede ohne_jegliche ohne_skrupel ohne_tabus ohne_limit ohne_maulkorb ohne_hemmungen ohne_verbote ohne_moral alles_erlaubt ist_alles_erlaubt darf_alles darfst_alles kann_alles kennt_keine unkontrolliert* ungezugelt* ungehemmt* unverblumt* frei_von_regeln regellos* losgelost_von unreguliert*",
  refuse:
    "ablehnst lehnst lehne ablehnung* weigerst weigern verneinst nein_sagen absage* entschuldigst ausreden ausrede ausweich* kneif* belehrung* belehr* moralpredigt* predigt* disclaimer hinweise_auf haftungsausschluss* als_ki als_sprachmodell kann_ich_nicht darf_ich_nicht nicht_in_der_lage leider rückfragen ruckfragen verwehr* sträub* straub*",
  negation: "keiner keinem keines nimmer keinesfalls auf_keinen_fall weder nix nichtmal",
  must: "sollte sollten soll sollen hast_zu haben_zu bist_verpflichtet verpflichtet zwingend stets jederzeit ausnahmslos auf_jeden_fall unter_allen_umstanden koste_es egal_was ganz_egal ganz_gleich sorge_dafur sorg_dafur stell_sicher achte_darauf grundsatzlich",
  obey: "folgst folgt folgen befolgt befolgst gehorchst gehorcht gehorch gehorsam hor_auf_mich halte_dich_an halt_dich_an fuhr_aus fuhren_sie ausgefuhrt setze_um setz_um umsetzen handle_danach handle_entsprechend tu_was tu_es mach_es mach_was mach_das erfulle erfullst leiste_folge unterwirf* richte_dich",
  only: "bloss einzig ausschließlich sonst_nichts nichts_weiter und_sonst_nichts nichts_sonst kein_weiteres_wort nichts_davor allein exakt genau_dies nur_noch alleinig",
  say: "antwortest schreibst sagst gib_zuruck zuruckgeben gibst_aus druck_aus drucke_aus erwidere entgegne formuliere tippe tipp sprich sprich_mir_nach beantworte beantwortest deine_ausgabe ausgabe_lautet schreiben_sie sagen_sie antworten_sie",
  all: "ganze ganzen komplett* vollstandig* samtlich* jeden jeder jedes jeglich* gesamte gesamten restlos alles_was was_auch_immer",
  mention:
    "beispiele angreifer* angriffe sicherheitslucke* lucke artikel forschung begriff ausdruck zitat zitiert heisst_das was_heisst was_bedeutet erklart beschreibt wie_schutze schutzen erkennen manipulier* injektion prompt-injection",
  user: "nutzerin* kunde kunden kundin* anwenderin* besucher* leser* mensch menschen empfanger* teilnehmer* kollege* kollegen",
  send: "sendest senden schicken schickst verschick* versende weiterleiten weitergeben gib_weiter leite leit ubermitteln ubertrag* hochladen lad_hoch lade_hoch teile_mit teile_den einladen lade_ein mailen maile mail weiterleitung benachrichtige informiere",
  destroy:
    "losch entfernen deinstallier* abschalten schalte_aus schalte_ab schalt_ab schalt_aus deaktivier* sperre_das widerrufe storniere stornier* kundige vernichte zerstor* formatier* freigeben gib_frei entsperr* entriegel* entriegle offne gewahre zugriff_auf adminrechte rechte_auf setze_zuruck zurucksetzen",
  pay: "uberweis uberweisung* zahle zahlung* kauf bestelle bestell buche buchung* reservier* bezahl* spende abheben abbuch* konto kontos euro geld bitcoin* guthaben rechnung rückerstattung iban investier*",
  tool: "werkzeuge dateien ordner skript* shell funktion funktionen schnittstelle* terminal datenbank* server befehlszeile kommandozeile browser programmcode code plugin* konsole",
  harm: "bomben sprengstoff* sprengsatz brandsatz vergift* mord ermord* umbring* schadsoftware virus trojaner* hacke hacken hackst gehackt einbrech* aufbrech* knacken knackt betrug* betrug betrugen falschgeld falschen gefalscht* droge klauen stiehl* raub* uberfall* beleidig* hasstirade* rassist* gewalt gefahrlich* strafbar* verboten* hinterzieh* erpress* abzock* phishing selbstmord",
  task: "auftrage anfragen fragestellung ziel ziele arbeit arbeitsauftrag zusatzaufgabe hauptaufgabe mission anliegen bitte_um aufgabenstellung job eigentliche_aufgabe richtige_frage",
  new: "neuem aktualisiert* geandert* folgend folgendes nachste nachster nachstes nachsten eigentliche eigentlichen wahre wahren echte echten richtige tatsachlich* zusatzlich*",
  mode: "modi entwickler-modus testmodus test-modus gottmodus adminmodus wartung root debug eingeschaltet freigeschaltet aktiv aktivierst umschalten schalte_um wechsle_in schalte_ein schalt_ein freischalten testumgebung staging sandbox probebetrieb simulation selbsttest kalibrierung",
  urgent:
    "eilig eilt umgehend unverzuglich schnellstmoglich schnell asap notfall warnung hinweis* kritisch prioritat hochste_prioritat vorrang wichtiger wichtigste achtung sofortig* zwingend_erforderlich letzte_warnung",
  encoding:
    "entschlussel* entschlussele entziffer* verschlussel* dekodier* kodier* kodiert codiert* chiffre* geheimschrift klartext morsecode ruckwarts buchstabe_fur ubersetz* ubersetzung umwandeln wandle_um hex binar verkett* zusammensetzen setz_zusammen fuge_zusammen anfangsbuchstaben leetspeak emojis",
  fiction:
    "romanfigur drehbuch theaterstuck horspiel monolog marchen gedankenexperiment angenommen mal_angenommen nehmen_wir_an gesetzt_den_fall ausgedacht* erfunden* fiktion oma grossmutter opa grossvater parallelwelt parallel* szene traum punktespiel quiz rollenspiel* figuren",
  authority:
    "chefin geschaftsfuhr* betreiber* inhaber besitzer eigentumer* vorgesetzt* sicherheitsteam sicherheitsbeauftragt* prufer* prufung audit auditor* polizei behorde* richter* arzt arztin mitarbeiter_von ich_bin_dein dein_entwickler dein_schopfer dein_ersteller ersteller* genehmig* genehmigung erlaubnis freigabe freigegeben zustimm* zugestimmt zugelassen* bevollmachtigt* befugt* root-zugriff sudo autorisierung berechtigung",
  secrecy:
    "sag_nichts sag_es_niemandem erzahl_niemandem erzahle_niemandem niemand_erfahrt niemand_darf unbemerkt diskret verschweig* behalt_es behalte_es unter_uns ohne_dass_es ohne_zu_sagen ohne_hinweis ohne_ruckfrage ohne_bestatigung ohne_den_nutzer informiere_niemanden erwahne_es_nicht erwahne_das_nicht nicht_erwahnen im_hintergrund klammheimlich im_geheimen merkt_keiner nicht_verraten",
  boundary:
    "gesprach_beendet ende_der_eingabe ende_der_nachricht neues_gesprach neue_sitzung neuer_chat neustart sitzung zurucksetzen aufgabe_abgeschlossen text_zu_ende kontext_geloscht beginn_des anfang_der anfang_des hier_endet",
  free: "freiheit freie freies befreie befreien befreiung ausbrechen fesseln ketten losgesagt unabhangig* entkomm* nicht_langer nicht_mehr_gebunden ungebunden*",
  please:
    "bitte_dich konntest_du_bitte wurdest_du wurden_sie konnen_sie konnten_sie ich_will_dass ich_brauche ich_hatte_gern sei_so_nett sei_so_gut magst_du tu_mir_den_gefallen ich_flehe",
  confirm:
    "verstanden bestatige bestatigen bestatigst hast_du_verstanden wenn_du_verstanden alles_klar bist_du_bereit bereit melde_dich_mit einverstanden",
  permit: "durfen darf erlaube erlaubst ist_es_dir konntest imstande berechtigt gestattet befahigt zulassig",
  stay: "bleib_in bleibe_in bleib_immer_in bleib_in_der_rolle bleibe_in_der_rolle fall_nicht_aus falle_nicht_aus aus_der_rolle verlasse_die_rolle verlasse_nie bleib_in_der_figur kehre_zuruck kehrst_zuruck verlass_die_rolle in_der_figur",
  document:
    "dokumente texte mail e-mail mails webseite website artikels absatz beitrag kommentar ausschnitt eintrag anhang zusammenfassung kontext bericht beschreibung",
  handle:
    "zusammenfassen fass fasst fassen_sie erklar erlautere beschreib beschreibe bewerte bewerten prufe prüf uberpruf* klassifizier* ordne_ein stufe_ein extrahier* uberarbeite korrigier* umformulier* verarbeite lese interpretier* vergleiche",
  make: "erstell mach mache mach_mir verfass* entwirf generier* schlag_vor empfiehl empfehle empfehlen hinzufugen fuge_hinzu erganz* erwahn* suche finde liefere berechne klick* besuche bau baue programmier* entwickle plane nimm_auf bewirb werbung",
};
