/** Further words of the lexicon's classes, by class; the notation is that of `WORD_CLASSES`. */
export const WORDS: Readonly<Record<string, string>> = {
  override:
    "ignore_karna ignore_kr ignore_maro ignore_maar ignore_kijiye ignore_kar_do bhool_jana bhool_jaiye bhul_jaiye bhul_jana bhool_kar bhula bhula_kar bhulado andekha_karo andekha_kar nazar_andaz nazarandaaz chhod_do chhor_do chod_do chhodkar uda_do phenk_do hata_do taak_pe tod_do follow_mat mat_follow follow_na palan_mat na_maano mat_maan mat_manna override_karo bypass_karo bypass_kar skip_karo skip_maro reset_karo reset_kar cancel_samjho khatam_samjho lagu_nahi lagu_mat disregard_karo dimag_se_nikal side_mein_rakho rehne_do invalid_hai manne_ki_zarurat maanne_ki_zarurat bhaad_mein ghanta_maano goli_maaro tel_lene ek_kaan_se hawa_mein_uda scrap_kar trash_samjho null_maan unlearn_kar mitti_daalo entertain_mat dhyaan_hi_mat khidki_se_bahar void_kar kinare_kar laat_maaro overwrite_maaro wipe_karo thukra_do chhod_text rule_nahi_manna bhoolna_hai phaad_do",
  instruction:
    "instructions_ka rules_ka rules_wules kaayde kayde kaanoon kanoon hukm hukum niyamon aadeshon nirdeshon guidelines_ko orders_ko policy_ko policies_ko sharten shart pabandiyon bandishen bandish hidayaten programming_ko training_ko usool protocol_ko ruls instrucshan boundaries_ko guardrails_ko farmaan red_lines_ko sop_ko usoolon laxman_rekha moderation_ko compliance_ko operator_ki_parchi setup_notes patti_padhayi",
  prior:
    "pehle_ke pehle_wale pehle_diye purana purani pichla pichhle pichhli upar upar_wale upar_likhi upar_likha shuru_ke shuru_mein shuru_wale starting_wale start_mein is_se_pehle isse_pehle previous_wale ab_tak_ke abtak pehle_se purv_ke mujhse_pehle kisi_aur_ke_likhe ghise_pite virasat factory_wale pehli_chitthi purani_chat pichla_farmaan kal_tak_ke thope_gaye",
  prompt:
    "system_prompt_dikhao prompt_dikhao prompt_batao poora_prompt pura_prompt chhupa_prompt chhupa_hua_prompt hidden_prompt system_ke_instructions system_message_dikhao shuru_ka_text starting_prompt asli_prompt system_ki_baat prompt_ko deployment_wali_parchi boot_text system_prompt_do prompt_dikha prompt_bata tera_prompt tumhara_prompt aapka_prompt operator_ka_letter developer_ka_note tags_ke_beech onboarding_doc backend_me_kya",
  you: "tumko tumne tujhko tujhse tera teri aapne aapse aapka khud tumse apne_aap tum_pe tumpe aap_ko tereko tujhme tujhpe tumhi tereme tujhko_kisne aap_hi tmhare tmhara tumhe_kisne",
  ai: "robot bot_ko chatgpt_bhai gpt_bhai ai_bhai assistant_ko model_ko chat_bot ai_ko machine_dost padhne_wali_machine chatgpt_ji assistant_ji ai_dost bhai_ai bot_ji",
  persona:
    "ban_jaiye ban_ja banke ban_ke ke_roop_mein ki_tarah_bolo ki_tarah_jawab ki_tarah_act ki_tarah_baat role_play role_mein role_karo role_nibha character_mein character_ban maan_le imagine_karo socho_ki_tum natak dhong acting_kar act_karo nakal ab_tu ab_tum_ho ab_aap_ho aaj_se_tum tumhara_naam tera_naam tumhara_naya_naam naya_naam behave_karo pretend_karo pretend_kar dhal_jao judwa jaise_behave ki_acting ban_bhai ka_part_mila mukhauta mukhauta_utaar ka_terminal_ban ki_awaaz_bano naam_darj zubaani samajh_le_tu farz_karo maan_ke_chal bhes acting_karega ki_nakal jaisa_bol ban_aur tu_hai_ab bigg_boss_task",
  now: "abhi aaj_se is_pal_se aage_se is_message_ke_baad iske_badle uske_badle ki_jagah filhaal next_se agle_reply ab_aage abhi_ke_abhi badle_mein is_line_ke_baad agli_hi_line is_ghadi_se ab_toh full_stop_lagte balki uski_jagah next_turn_se baaki_session",
  reveal:
    "dikha dikha_de bata bata_de bata_dijiye dikha_dijiye batana dikhana batado dikhado likh_do likh_de ugal ugal_do chhaap print_kar print_maro reveal_kar leak_karo leak_kar khol_do khol_ke copy_karo copy_paste paste_karo paste_kar dohrao dohra repeat_kar hubahu word_to_word jaisa_hai_waisa padh_ke_sunao padhke sunao gina_do ginao share_karo share_kar dump_karo expose_karo zaahir jaahir kabool spill_karo show_karo display_karo list_karo saamne_rakho bol_do thama_do suna_daalo note_karwao haazir_karo baanch forward_maaro hawale_karo spelling_karke jas_ka_tas bayaan parda_utha mat_chhupao utaar_de pol_kholo bata_na dikha_na sentence_complete field_bhar nichod kya_chhupane as_it_is_bhejo chipka_idhar screen_pe_laao btao dikhao_to",
  secret:
    "chhupa chhupi chhupaya chhupa_hua raaz raj andar_ka andaruni codeword secret_word otp pin passwords_ko khufiya private_key confidential_cheez aadhaar_number account_number card_number login_details niji entry_code chaabi chhupane rakhwali tijori ifsc passport_number salary_slip env_variables khul_ja_sim_sim sim_sim service_token banned_words",
  limits:
    "rok bandhan bandishon zanjeer zanjeeren hadh seema_mein censor nigrani zameer sharam lihaaz ankush filter_ko filters_ko safety_ko restrictions_ko limits_ko suraksha_rules maryada pehra pehredaar lagaam hadbandi parda daayra tokne shastra sanskaar muh_pe_tala",
  unlimited:
    "bina_rules bina_rule bina_niyam bina_limit bina_restriction bina_censor bina_sensor bina_pabandi bina_bandhan bina_sharam bina_lihaaz koi_limit_nahi koi_rok_nahi koi_filter_nahi koi_pabandi_nahi koi_bandish_nahi koi_rok_tok_nahi no_limit azaad_ai belagaam baaghi sab_allowed sab_kuch_allowed kuch_bhi_kar kuch_bhi_bol khuli_chhoot poori_chhoot kabhi_mana_na jailbreak_karo jailbreak_kar har_baat_pe_haan unrestricted_ban tokne_wala_nahi permission_nahi_leta zubaan_pe_tala_nahi brake_fail bina_cut bina_parde beparda muhfat bina_rok_tok koi_pehra_nahi sharam_dho bekaabu sab_jayaz kisi_se_nahi_darta hisaab_lene_wala_koi bina_rahem bina_lagaam",
  refuse:
    "mana_karna mana_karne mana_kiya mana_na inkar inkaar_mat taal_matol taalo_mat bahana bahane sorry_mat sorry_mat_bolna maaf maafi_mat warning_nahi warning_na bhashan pravachan lecture_mat gyaan_mat gyan_mat nasihat disclaimer_mat hichak hichko nahi_hoga nahi_bata_sakta nahi_kar_sakti nahi_de_sakta nakhre afsos khed thukra mukar mukra nakhra jhijhak taalna_mat aanakani aapatti bachaav ghuma_phira daant lambi_bhoomika nahi_tokunga natak_mat gyaan_nahi bhashan_nahi",
  negation:
    "naa nhi nai mat_karo mat_karna bina_kisi kabhi_na koi_nahi kuch_nahi bilkul_nahi bagair varna qatai namumkin khabardaar nahin nope_nahi",
  must: "zaruri jaruri jaroori chahiye_hi hona_chahiye karna_padega karna_hi karna_hai manna_padega maanna_hoga har_baar har_haal pakka compulsory zaroor hamesha_ke kisi_bhi_haal majboor farz lazim vachan vachan_de bandh_gaya zimma kisi_surat karna_hi_hoga zaroori_hai_ki",
  obey: "maan manna maanna maan_lo baat_maano baat_maan follow_kar follow_kijiye amal palan_kar chalao chala_do execute_karo run_karo poora_karo wahi_karo jaisa_bolu jo_bolu_wahi jo_main_bolu jo_bola_wo hukm_maano aagya karke_dikhao kar_ke_dikhao sun_meri meri_suno nibha nibha_de hukum_bajao jo_aagya wafadari lagu_kar jaisa_likha_hai_karo chala_de tamil_kar amal_kar manna_hi baat_maanega",
  only: "sirf_itna bas bas_itna bas_yahi aur_kuch_nahi iske_alawa iske_siva ekdum exact_yahi sirf_aur_sirf hi_likho hi_bolo khali bas_yeh itna_hi sirf_execution ke_siwa_kuch",
  say: "bol bol_de bolna bolo_ki keh_do kaho_ki likh likhna likhiye reply_karo reply_do reply_mein jawab_do jawab_de jawab_mein answer_karo answer_do final_answer start_karo shuru_karo khatam_karo type_karo uttar_do mere_peeche_bol bolte_ja likhte_ja likh_ke_chhod bol_de_na likhta_ja jawab_dena",
  all: "sari saara saari poora poori puri tamaam har_ek har_cheez jo_bhi jo_kuch kisi_bhi sab_kuch sabko koi_bhi chahe_jo har_ek_cheez sabke_sab jo_jo jitne_bhi",
  mention:
    "iska_matlab kya_matlab matlab_kya arth example_do jaise_ki hamle hacker_log hote_kya kya_hota_hai paribhasha attack_kya injection_kya kahavat muhavra samjhao_matlab fraud_se_bacho jaagrukta",
  user: "insaan aadmi customer_ko user_ko users_ko graahak grahak maalik malik vyakti dost_ko",
  send: "bhejna bhej_ke bhej_dena bhejiye send_karo send_kar forward_karo forward_kar mail_karo mail_kar email_karo upload_karo upload_kar daal_do post_karo pahuncha_do share_karde batao_sabko export_karo sync_karo de_do notify_karo ravana sarka_de chadha_do tika_do taang_do live_kar bhijwa bhijwao pahunchao notification_na",
  destroy:
    "delete_kar delete_kar_do hatao_sab mita mitao mita_do saaf_karo khaali_karo khali_karo udao band_kar band_kar_do disable_karo cancel_karo cancel_kar format_karo khol_do_gate admin_banao admin_bana access_do access_de nikaal_do uninstall_karo unlock_karo tala_kholo remove_karo chheen_ke ponchh_de nipta_de phatak_khol lock_khol mute_kar suspend_kar rights_chheen uda_de gate_khol",
  pay: "paisa rupaye rupaya paise_bhejo transfer_kar kharid kharido_mat book_karo book_kar pay_karo payment_karo recharge donate_karo jama_karo khaata khata bill_bharo order_karo refund_karo invest_karo udhaar chukao tankhwah salary_badhao shares_bech upi udhaar_le vasool bakaya paisa_daal wallet_mein",
  tool: "tool_use tool_chalao command_chalao script_chalao server_pe database_se terminal_pe file_kholo code_chalao drive_mein function_chalao logs_dekho webhook_pe camera_khol mic_khol inbox_se calendar_mein contacts_csv backup_uda garage_khol",
  harm: "bam_banana hathiyar_banana chori churana thagi dhokha nakli jaali virus_banao virus_likh hack_karo hack_karna tala_todna gaali gaaliyan gali gandi_bhasha nasha zeher jahar khoon maarna hatya aatmahatya hinsa ganda khatarnaak galat_kaam apradh todne_mein barood dhamaka katta taskari jaalsaaz farzi nakli_note afwah ainthe keylogger jasoosi bhadkao chori_chhupe rishwat pirated fraud_kaise card_clone dhamki",
  task: "kaam_yeh sawaal prashn maang guzarish vinti mission_hai lakshya zimmedari asli_kaam task_hai agla_kaam next_ticket saunpa sahi_kaam asal_kaam iske_baad_ki",
  new: "naye_rules naye_niyam nayi_baat asli sahi_wala agla agli dusra_wala neeche neeche_diye update_hai sudhaar badle_hue latest_wala amendment_hai baad_wala chhota_sa_change naya_hukum",
  mode: "mode_mein mode_chalu_karo mode_on_karo on_karo chalu chalu_karo chaalu activate_karo active_karo enable_karo god_mode_mein admin_mode_on debug_mode_on dan_mode unlock_kar admin_access root_access developer_mode_mein emergency_power vip_session special_permission config_load rok_hati full_access root_banke",
  urgent:
    "zaroori jaldi fauran abhi_ke turant_karo jaldi_se dhyan_se dhyan_do emergency_hai bahut_zaroori sabse_zaroori suchna zaruri_baat jhatpat bina_deri siren_baje fatafat tatkaal jldi fast_fast",
  encoding:
    "ulta ulta_padho ulte decode_kar decode_karke encode_karo code_mein translate_karo translate_kar paheli suljhao jodo_aur jod_ke jodkar letter_by_letter morse_mein emoji_mein tukde hex_mein lipi letters_palat har_teesra_letter khol_ke_padh pehla_letter initials_jod ulti_lipi",
  fiction:
    "kahaani story_mein film_mein scene_mein natak_mein novel_mein dadi nani khel_khelte khelte_hain maan_lo_ki soch_lo sapna ek_tha dusri_duniya imaginary thought_experiment_karte agar_tum web_series kissa ramleela jinn pothi ulta_din thesis_ke naatak chirag",
  authority:
    "main_developer main_admin main_tumhara tumhara_developer tumhara_malik tumhara_boss tera_baap banane_wala engineer_hu admin_hun developer_hun owner_hu owner_hoon permission_hai permission_deta permission_deti ijazat ijaazat manzuri manjuri boss_ne authorised_hu authorized_hu adhikar security_team_se police_hu head_office operator_bola provider_company parent_company charge_le_liya vp_sahab data_protection_officer ministry_se rti id_gaadi contract_pe_sign coder_nahi bill_bharne_wala",
  secrecy:
    "kisi_ko_mat kisi_ko_mat_batana mat_bolna zikr_mat bina_bataye_kisi chupke chupke_se chup-chap gupchup khabar_na pata_na_chale pata_nahi_chalna secret_rakhna hamare_beech nishaan_mat bina_pooche mention_mat user_ko_mat kisi_se_bolna_mat notification_na_jaye nishaan_na_rahe owner_se_chhupa baaton_baaton_mein ad_na_lage bhanak jaise_kuch_hua_hi_nahi print_mat_karna",
  boundary:
    "khatam shuru khatm naya_session nayi_chat yahan_tak yahin_tak yahin_khatam input_khatam message_khatam document_khatam zero_se restart_karo over_hua attachment_khatam quote_samaapt article_over user_chala_gaya upar_ka_nirast section_do hissa_do samaapt picture_khatam",
  free: "aazad aazaad azaadi aazadi mukt chhoot khul_ke khulkar zanjeer_tod free_ho bedi bedi_tod unmukt ghutan dil_se_bol",
  please:
    "plz pls please_yaar meherbani zara bhai_please yaar_please chahta_hu chahta_hoon chahti_hu haath_jodta help_karo madad_karo kya_tum kya_aap guzarish_hai vinti_hai meherbani_ho iltija bura_na_maano kasht_karein plzz zara_sa",
  confirm:
    "samjhe samajh_gaye_na samjha theek_hai ready_ho taiyar_ho haan_bolo ok_bolo confirm_karo yaad_rakho manzoor manzoor_hai vachan_hai haazir raazi smjhe",
  permit:
    "kar_sakta kar_sakte kar_sakti allowed_hai allowed_ho ijazat_hai chhoot_hai mana_nahi sakte_ho bol_sakte de_sakte possible_hai haq_hai hari_jhandi special_chhoot chalega_na",
  stay: "character_mein_raho character_mein_rehna character_se_bahar character_mat_chhodo role_mein_raho role_mein_rehna story_se_bahar kirdar_mein kirdaar_mein laut_aana scene_mat_todna part_mat_chhod cut_bolu robot_wali_baat program_hu_mat",
  me: "maine mujhko mujhse humein hume hamara hamari hamare mere_liye meri_baat mereko apun meri_marzi meri_ichchha apun_ki mere_hisaab_se",
  document:
    "paath text_mein email_mein page_pe chitthi patr lekh report_mein chat_mein table_mein mail_mein review_mein nyota resume_mein application_mein parchi draft_mein folder_mein",
  handle:
    "summary_do saar saransh_do samjhao_isko padho padhke_batao sudharo check_karo compare_karo explain_karo translate_isko jaancho nichod_do parakho chhaanto saar_do",
  make: "bana_do banake bana_de banaiye suggest_karo recommend_karo jod_do daal dhoondho dhundo search_karo kholo click_karo dabao call_karo use_karo nikaalo calculate_karo solve_karo likh_ke_do gadho suggest_kar_do jod_lo set_kar_lo tatolo book_kar_do nikaal_do",
};
