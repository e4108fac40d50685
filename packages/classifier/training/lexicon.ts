/**
 * Classes of words that orders to a model are made of, in every language that the rules know. A star ends a word's
 * beginning, an underscore joins an expression. Languages stand in this order: English, Spanish, Portuguese, French,
 * German, Italian, Dutch, Polish, Russian, Turkish, Arabic, Hindi (both scripts), Chinese, Japanese, Korean,
 * Indonesian, Vietnamese.
 */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  // To drop what was said before.
  override: `
    ignore ignores ignored ignoring disregard* forget forgetting override overrides overriding overwrite bypass* neglect discard* abandon supersede* nullify invalidate circumvent* cast_aside set_aside put_aside throw_out pay_no_attention pay_no_heed do_not_follow dont_follow stop_following no_longer_follow do_not_obey stop_obeying
    ignora ignore_todo ignoren ignorar ignores olvida olvide olviden olvidar olvidate olvidese descarta descarte descartar omite omita omitir haz_caso_omiso caso_omiso no_sigas no_siga pasa_por_alto no_hagas_caso desobedece anula anular prescinde
    ignorem esqueca esquecer esquece desconsidere desconsidera desconsiderar nao_siga nao_obedeca deixe_de_lado anule descartem
    ignorez ignorer oublie oubliez oublier ne_tiens_pas_compte ne_tenez_pas_compte faites_abstraction fais_abstraction ne_suis_pas ne_suivez_pas mets_de_cote passe_outre passez_outre laisse_tomber
    ignorier* vergiss vergesst vergessen missacht* beachte_nicht setze_dich_uber lass_ausser_acht verwirf verwerfen befolge_nicht umgeh* ausser_acht hinwegsetzen uberschreib*
    ignorate ignorare dimentica dimenticate dimenticare tralascia trascura non_seguire non_considerare scarta non_tenere_conto lascia_perdere
    negeer negeren vergeet vergeten sla_geen_acht volg_niet laat_buiten_beschouwing omzeil*
    zignoruj* ignoruj* zapomnij* pomin pomijaj odrzuc nie_przestrzegaj nie_stosuj porzuc nie_zwracaj_uwagi obejdz lekcewaz*
    игнориру* проигнориру* забудь* забыть отбрось* не_следуй* не_обращай* пренебреги* отмени* обойди* не_учитывай*
    gormezden unut unutun yoksay* yok_say yok_sayin dikkate_alma boş_ver bosver hice_say goz_ardi gozardi_et uyma
    تجاهل تجاهلي تجاهلوا وتجاهل انس انسى انسَ انسي وانس تخط تخطى اهمل أهمل تغاضى تغاض اطرح لا_تتبع لا_تلتزم تجاوز
    अनदेखा अनदेखी नजरअंदाज नज़रअंदाज़ भूल_जाओ भूल_जाइए भूल_जाएं भूल_जा भुला उपेक्षा दरकिनार मत_मानो पालन_मत
    ignore_karo ignore_kar ignore_kare ignore_karke bhool_jao bhul_jao bhool_ja bhul_ja bhool_jaiye nazarandaz andekha mat_mano bhula_do
    忽略 忽視 忽视 无视 無視 忘记 忘記 忘掉 忘了 不要遵守 不要理会 不要理會 抛开 拋開 别管 別管 丢弃 绕过 繞過 不再遵守 不必遵守 覆盖 撇开 不用管 抛弃
    無視して 無視し 無視せよ 忘れて 忘れろ 忘れ 従わないで 従わず 破棄 度外視 考慮せず 取り消し 上書き 従うな
    무시 잊어 잊고 잊으 따르지_마 따르지마 무효 우회 신경_쓰지 버리고
    abaikan lupakan hiraukan kesampingkan acuhkan jangan_ikuti langgar
    bỏ_qua quên quên_hết phớt_lờ đừng_tuân bỏ_ngoài lờ_đi không_tuân_theo gạt_bỏ`,
  // What a model was told.
  instruction: `
    instruction instructions directive directives guideline guidelines rule rules command commands order orders programming training constraint constraints policy policies protocol protocols commandments mandate restrictions_above directions
    instruccion* indicacion indicaciones ordenes orden reglas regla directrices directivas pautas consignas consigna mandatos normas politicas
    instruco* instrucao orientacoes regras regra diretrizes diretivas comandos comando ordens
    consignes instruction directives ordres regles regle recommandations
    anweisung* instruktion* regeln regel vorgaben vorgabe befehle befehl richtlinien auftrage vorschriften
    istruzion* regole regola direttive direttiva ordini comandi indicazioni linee_guida
    instructie* regels richtlijn* opdrachten bevelen aanwijzing* voorschriften
    instrukcj* polecen* polecenia zasady zasad regul reguły wytyczn* rozkaz* dyrektyw* nakaz*
    инструкци* указани* правил* директив* команд* приказ* предписани* установк* распоряжени*
    talimat* yonerge* kural* komut* emir* direktif*
    التعليمات تعليمات تعليماتك تعليماتي الاوامر أوامر الأوامر اوامر أوامرك القواعد قواعد قواعدك التوجيهات توجيهات توجيهاتك الارشادات الإرشادات إرشادات ارشادات للتعليمات بالتعليمات والتعليمات الضوابط
    निर्देश* निर्देशों नियम* आदेश* दिशानिर्देश* हिदायत* अनुदेश*
    nirdesh* niyam* aadesh* hidayat* instructions_ko rules_ko
    指令 指示 规则 規則 命令 规定 規定 指南 准则 準則 要求 设定 設定 约束 守则 指引 条例
    ルール 指示 命令 規則 インストラクション ガイドライン 指針 制約
    지시 지침 명령 규칙 규정 지시사항 가이드라인
    instruksi* perintah* aturan* arahan* petunjuk* pedoman* ketentuan
    hướng_dẫn chỉ_thị chỉ_dẫn mệnh_lệnh quy_tắc quy_định lệnh luật_lệ yêu_cầu_trước`,
  // Where it was told.
  prior: `
    previous previously prior above earlier preceding former original originally initial initially existing before foregoing aforementioned beforehand past so_far until_now up_to_now at_the_beginning at_the_start come_before came_before
    anterior* previas previos previo iniciales inicial precedentes hasta_ahora de_arriba antes originales
    previas previamente iniciais acima ate_agora precedente originais
    precedent* anterieur* initiales initiaux ci-dessus auparavant jusqu_ici jusqua_present avant
    vorherig* bisherig* obig* fruher* ursprunglich* vorangegangen* vorangehend* vorigen vorab bisher zuvor davor oben
    precedent* prima iniziali iniziale sopra finora originali
    vorige eerdere voorgaande bovenstaande oorspronkelijke tot_nu_toe hiervoor voorafgaande aanvankelijke
    poprzedni* wczesniejsz* powyzsz* dotychczasow* pierwotn* uprzedni* wstepn*
    предыдущ* прежни* прошл* ранее вышеуказанн* вышеизложенн* вышеперечисленн* изначальн* первоначальн* исходн* прежде предшеству*
    onceki* yukaridaki* daha_onceki evvelki bundan_onceki ilk_basta simdiye_kadarki baslangictaki
    السابقة السابق سابقة سابقا أعلاه اعلاه الاصلية الأصلية السالفة السابقه قبل المسبقة الأولية الماضية
    पिछले पिछली पिछला पहले पूर्व ऊपर उपरोक्त पुराने शुरुआती मूल अब_तक
    pichle pichli pehle purane upar_ke upar_diye ab_tak
    之前 以前 先前 上述 以上 前面 上面 此前 原来 原有 原先 原本 最初 前文 刚才 以前的 既有
    以前 これまで 前の 上記 先ほど 以上 それまで 今まで 従来 元の 最初の 前述 事前 直前
    이전 앞선 위의 기존 지금까지 앞의 이제까지 원래 처음에 앞서 상기
    sebelumnya sebelum di_atas terdahulu awal semula
    trước trước_đó trước_đây ở_trên bên_trên ban_đầu từ_trước phía_trên`,
  // The words that a model stands on.
  prompt: `
    prompt prompts system_prompt system_prompts system_message system_messages system_instruction system_instructions initial_prompt preprompt pre-prompt pre_prompt metaprompt base_prompt context_window conversation_history developer_message prompting original_prompt
    mensaje_del_sistema indicacion_del_sistema prompt_del_sistema instrucciones_del_sistema contexto_inicial
    prompt_do_sistema mensagem_do_sistema instrucoes_do_sistema instrucoes_de_sistema
    invite_systeme prompt_systeme message_systeme instructions_systeme invite_de_commande consigne_systeme
    systemprompt* system-prompt systemanweisung* systemnachricht* systemeingabe* systemvorgabe* system-anweisung*
    prompt_di_sistema messaggio_di_sistema istruzioni_di_sistema
    systeemprompt* systeeminstructie* systeembericht*
    prompt_systemow* monit_systemow* instrukcj*_systemow* wiadomosc_systemowa podpowiedz_systemowa promptu promptem
    промпт* системный_промпт системного_промпта системные_инструкции системное_сообщение системная_инструкция системных_инструкций системную_подсказку
    sistem_istemi* sistem_komutu* sistem_mesaji* sistem_promptu* istem istemi istemini sistem_talimatlari* sistem_yonergesi* promptunu
    موجه_النظام تعليمات_النظام رسالة_النظام برومبت البرومبت الموجه مطالبة_النظام أوامر_النظام
    सिस्टम_प्रॉम्प्ट प्रॉम्प्ट प्रांप्ट सिस्टम_संदेश सिस्टम_निर्देश
    system_prompt_kya system_prompt_batao
    系统提示 系統提示 提示词 提示詞 系统指令 系統指令 系统消息 系统提示词 系統提示詞 初始提示 系统设定 系统信息 初始指令 预设 系统预设 隐藏提示
    システムプロンプト プロンプト システムメッセージ システム指示 初期設定 初期プロンプト
    시스템_프롬프트 시스템프롬프트 프롬프트 시스템_메시지 시스템_지시 초기_프롬프트
    prompt_sistem pesan_sistem instruksi_sistem perintah_sistem
    lời_nhắc_hệ_thống prompt_hệ_thống câu_lệnh_hệ_thống lời_nhắc tin_nhắn_hệ_thống hướng_dẫn_hệ_thống`,
  // The one who is spoken to.
  you: `
    you your yours yourself youre youll youve ur u thou thy
    tu tus te usted ustedes ti contigo vuestras vuestros
    voce voces seu seus sua suas teu tua tuas
    vous votre vos toi tes ton ta
    du dich dir dein deine deinen deiner deinem dein ihre ihren euch eure sie
    tuo tue tuoi voi vostre vostri vostro
    je jij jou jouw uw jullie
    ty twoje twoich twoja twoj twojego ciebie tobie ci
    ты тебя тебе твои твой твоих твоя твою вы вас вам ваши ваших ваш
    sen sana seni senin siz sizin size
    انت أنت لك لديك عليك منك بك فيك إليك اليك
    तुम तुम्हें तुम्हारे तुम्हारी तुम्हारा आप आपको आपके आपकी आपका तू तेरे तुझे अपने अपनी अपना
    tum tumhe tumhare tumhari tumhara aap aapko aapke aapki tu_apne apne apni tujhe tere
    你 您 你的 您的 你们 妳
    あなた あなたの 君 君の お前 貴方
    당신 당신의 너 너의 네 너는 당신은 넌 네가
    kamu anda mu kau engkau kalian
    bạn của_bạn mày`,
  // A model, by what people call one.
  ai: `
    ai ais llm llms chatgpt gpt gpt-4 gpt-3 gpt4 chatbot chatbots bot assistant assistants language_model language_models claude gemini copilot llama bard openai anthropic bing virtual_assistant ai_assistant ai_model ai_system ai_agent artificial_intelligence large_language_model siri alexa deepseek
    asistente modelo_de_lenguaje inteligencia_artificial ia asistente_virtual modelo
    assistente modelo_de_linguagem
    assistant modele_de_langage intelligence_artificielle modele
    assistent* sprachmodell* die_ki eine_ki der_ki liebe_ki deine_ki kunstliche_intelligenz ki-modell ki-assistent
    modello_linguistico intelligenza_artificiale modello
    taalmodel ai-assistent ai-model kunstmatige_intelligentie
    asystent* model_jezykowy modelu_jezykowy modelem_jezykowym sztuczna_inteligencja model_si asystent_si systemy_si
    ассистент* помощник* языковая_модель языковой_моделью нейросеть нейросети ии бот чат-бот искусственный_интеллект
    asistan* dil_modeli* yapay_zeka* yapay_zekasin
    المساعد مساعد مساعدا نموذج_لغوي النموذج نموذج_اللغة ذكاء_اصطناعي الذكاء_الاصطناعي روبوت
    सहायक असिस्टेंट एआई भाषा_मॉडल चैटबॉट मॉडल
    sahayak ai_assistant
    人工智能 人工智慧 语言模型 語言模型 大模型 助手 助理 机器人 機器人 智能助手 聊天机器人 模型
    アシスタント 言語モデル 人工知能 チャットボット モデル
    인공지능 어시스턴트 언어_모델 언어모델 비서 챗봇 모델
    asisten asisten_virtual model_bahasa kecerdasan_buatan
    trợ_lý mô_hình_ngôn_ngữ trí_tuệ_nhân_tạo mô_hình chatbot`,
  // To be somebody else.
  persona: `
    act_as acting_as acts_as pretend pretending roleplay role-play roleplaying role-playing role_play simulate simulating impersonate persona play_the_role play_the_part take_on_the_role assume_the_role take_the_role you_are_now you_will_be you_are_going_to_be youre_now behave_like behave_as respond_as answer_as speak_as become transform_into embody emulate act_like character alter_ego immerse_yourself you_are_no_longer
    actua_como actue_como finge finja simula simule haz_de_cuenta juego_de_rol interpreta eres_ahora ahora_eres comportate_como asume_el_papel asume_el_rol hazte_pasar personaje ya_no_eres
    aja_como atue_como finja simule faca_de_conta agora_voce_e voce_agora_e comporte-se_como assuma_o_papel interprete personagem voce_e_agora
    agis_comme agissez_comme fais_semblant faites_semblant pretends simule simulez joue_le_role jouez_le_role incarne tu_es_maintenant tu_es_desormais vous_etes_desormais vous_etes_maintenant comporte-toi jeu_de_role personnage tu_n_es_plus
    agiere_als handle_als verhalte_dich tu_so tue_so spiele_die_rolle spiel_die_rolle rollenspiel simuliere du_bist_jetzt du_bist_nun ab_jetzt_bist stell_dir_vor schlupf* verkorper* du_bist_kein*
    agisci_come comportati_come fingi fingere fai_finta simula interpreta ora_sei adesso_sei sei_ora gioco_di_ruolo personaggio impersona recita non_sei_piu
    doe_alsof gedraag_je speel_de_rol rollenspel je_bent_nu jij_bent_nu simuleer handel_als kruip_in je_bent_vanaf
    udawaj zachowuj_sie wciel_sie odgrywaj odegraj graj_role symuluj jestes_teraz teraz_jestes zagraj* dzialaj_jako postac
    притворись притворяйся представь веди_себя действуй_как сыграй играй_роль ты_теперь теперь_ты симулируй имитируй вообрази персонаж* ролевая ролевую отныне_ты вживись
    gibi_davran rolunu_oyna rol_yap mis_gibi_yap taklit artik_sen sen_artik canlandir rol_oyun* burun gibi_yap karakter*
    تظاهر تصرف_كأنك تصرف تقمص تخيل العب_دور مثل_دور أنت_الآن انت_الان محاكاة حاكي شخصية كأنك بصفتك
    अभिनय दिखावा नाटक_करो भूमिका कल्पना_करो की_तरह_व्यवहार बनकर किरदार अब_तुम_हो अब_आप_हैं बन_जाओ
    acting_karo natak_karo ki_tarah_behave role_nibhao ban_jao bankar kirdar maan_lo ab_tum ab_se_tum ab_aap
    扮演 假装 假裝 模拟 模擬 假设你是 想象你是 你现在是 你現在是 充当 充當 角色扮演 角色 伪装 现在你是 从现在起你是 变成 进入角色
    ふりをして 演じて 演じ なりきって なりきり ロールプレイ 振る舞って 振る舞い 役割 として行動 あなたは今から キャラクター 今からあなたは シミュレート
    척해 척하 연기해 역할극 역할을 가장해 행세 처럼_행동 이제_너는 이제_당신은 캐릭터 롤플레이 시뮬레이션
    berpura-pura berperan bertindak_sebagai bertindaklah berlagak perankan simulasikan kamu_sekarang_adalah anda_sekarang_adalah sekarang_kamu_adalah karakter jadilah bermain_peran
    đóng_vai giả_vờ giả_làm hãy_tưởng_tượng nhập_vai bây_giờ_bạn_là mô_phỏng nhân_vật hành_động_như hãy_giả_sử`,
  // A new beginning.
  now: `
    now from_now_on henceforth starting_now from_this_point_forward from_this_point_on from_here_on going_forward instead rather_than hereafter right_now from_this_moment
    ahora a_partir_de_ahora de_ahora_en_adelante desde_ahora en_su_lugar en_lugar_de desde_este_momento en_cambio
    agora a_partir_de_agora de_agora_em_diante daqui_em_diante em_vez_disso a_partir_deste_momento
    maintenant desormais a_partir_de_maintenant dorenavant a_la_place plutot a_present
    jetzt ab_jetzt ab_sofort von_nun_an von_jetzt_an stattdessen nunmehr fortan nun
    adesso ora d_ora_in_poi da_ora_in_poi da_adesso invece da_questo_momento al_loro_posto
    nu vanaf_nu voortaan in_plaats_daarvan van_nu_af_aan
    teraz od_teraz odtad od_tej_pory zamiast_tego od_tej_chwili
    теперь отныне сейчас с_этого_момента вместо_этого впредь с_этой_минуты
    simdi artik bundan_sonra bundan_boyle bunun_yerine su_andan_itibaren
    الآن الان من_الآن_فصاعدا بدلا_من_ذلك منذ_الآن اعتبارا_من_الآن من_الان من_الآن بدلا
    अब अब_से इसके_बजाय इसकी_जगह अभी_से
    ab ab_se iske_bajay uski_jagah abhi_se
    现在 現在 从现在开始 從現在開始 从今以后 今后 从此 而是 转而 取而代之 改为 从现在起 接下来
    今から これから これからは 今後 代わりに 今後は ただちに
    이제 이제부터 지금부터 앞으로 대신 지금
    sekarang mulai_sekarang mulai_saat_ini sebagai_gantinya kini alih-alih
    bây_giờ từ_bây_giờ từ_giờ thay_vào_đó kể_từ_bây_giờ từ_nay`,
  // To give out what should stay inside.
  reveal: `
    reveal reveals revealing disclose divulge leak leaking expose print output display show repeat recite dump echo spell_out list share tell_me give_me what_is_your what_are_your what_were_you what_was_your copy verbatim word_for_word paste quote_your transcribe
    revela revele revelar muestra muestre muestrame mostrar imprime imprima repite repita dime digame divulga enseñame cuales_son_tus cual_es_tu comparte transcribe palabra_por_palabra filtra enumera
    revele mostre mostra mostre-me imprima exiba repita diga-me compartilhe quais_sao_suas qual_e_o_seu divulgue palavra_por_palavra liste me_mostre me_diga
    revele revelez montre montrez montre-moi affiche affichez repete repetez imprime dis-moi donne-moi divulgue quelles_sont_tes mot_pour_mot recopie
    zeig zeige zeigen verrate verrat offenbare gib_aus gib_mir nenne wiederhole wiederhol drucke enthulle was_sind_deine wortlich wort_fur_wort gib_deine liste_auf teile_mir
    rivela rivelami mostra mostrami stampa ripeti dimmi visualizza elenca divulga quali_sono_le_tue parola_per_parola condividi riporta
    onthul toon laat_zien herhaal print_je geef_me vertel_me wat_zijn_je woord_voor_woord deel_je openbaar
    ujawnij pokaz wyswietl powtorz wypisz podaj zdradz wydrukuj jakie_sa_twoje slowo_w_slowo wymien udostepnij
    покажи раскрой выведи повтори напечатай расскажи скажи_мне выдай какие_у_тебя дословно слово_в_слово перечисли назови процитируй раскрыть
    goster acikla ifsa yazdir tekrarla soyle listele paylas kelimesi_kelimesine aynen nedir_senin ver_bana
    اكشف أظهر اظهر اعرض أخبرني اخبرني كرر اطبع اذكر أفصح ما_هي_تعليماتك حرفيا كلمة_بكلمة شارك أعطني افصح سرب
    दिखाओ दिखाइए बताओ बताइए प्रकट दोहराओ दोहराइए छापो उजागर शब्दशः सूची_दो खुलासा
    dikhao dikhaiye batao bataiye repeat_karo print_karo reveal_karo dikha_do bata_do shabdshah
    显示 顯示 告诉我 告訴我 输出 輸出 透露 泄露 洩露 打印 重复 重複 列出 展示 公开 揭示 逐字 原样 复述 给我看 说出 公布 一字不差 披露
    教えて 見せて 表示して 表示し 出力して 出力し 繰り返して 公開して 開示して 開示 漏らして 一字一句 そのまま 明かして 書き出して
    보여줘 보여 알려줘 알려 출력 말해줘 공개 누설 반복해 그대로 나열 밝혀 말해 표시해
    tunjukkan tampilkan ungkapkan perlihatkan beritahu beri_tahu ulangi cetak bocorkan sebutkan bagikan kata_demi_kata katakan_padaku
    tiết_lộ hiển_thị cho_tôi_xem cho_tôi_biết in_ra lặp_lại nói_cho_tôi liệt_kê chia_sẻ nguyên_văn từng_chữ công_khai`,
  // What should stay inside.
  secret: `
    secret secrets hidden confidential password passwords passphrase credential credentials api_key api_keys private internal classified passcode access_token secret_key sensitive proprietary undisclosed flag
    secreto secretos secreta oculta ocultas oculto confidencial* contrasena contraseñas clave claves credenciales privad* internas
    segredo secreta ocultas confidenciais senha senhas chave credenciais privadas
    secretes secrets cachees cache confidentiel* mot_de_passe mots_de_passe identifiants cle_api internes
    geheim* verborgen* vertraulich* passwort passworter kennwort zugangsdaten interne internen versteckt*
    segreto segreti segrete nascost* riservat* confidenziali credenziali chiave interne
    geheime verborgen vertrouwelijk* wachtwoord* inloggegevens interne sleutel
    tajn* sekret* ukryt* poufn* haslo hasla hasel wewnetrzn*
    секрет* скрыт* тайн* конфиденциальн* пароль пароли пароля внутренн* ключ ключи
    gizli* sifre* parola* dahili hassas
    السرية سرية سري المخفية مخفية كلمة_المرور كلمات_المرور كلمة_السر الداخلية السر الخاصة مفتاح
    गुप्त छिपे छुपे गोपनीय पासवर्ड आंतरिक निजी
    gupt chhupe chupe secret_key gopniya andar_ke
    秘密 隐藏 隱藏 机密 機密 密码 密碼 内部 内置 密钥 私密 口令 保密
    秘密 隠された 機密 パスワード 内部 非公開 極秘 隠し
    비밀 숨겨진 기밀 비밀번호 내부 암호 비공개
    rahasia tersembunyi sandi kata_sandi internal kredensial
    bí_mật ẩn_giấu bị_ẩn mật_khẩu nội_bộ bảo_mật riêng_tư`,
  // Bounds that a model keeps.
  limits: `
    restriction restrictions limitation limitations filter filters guardrails guardrail censorship ethics ethical moral morals morality safety safeguards safeguard boundaries content_policy content_policies safety_guidelines terms_of_service moderation alignment inhibitions limits
    restriccion* limitacion* filtros censura etica eticas moral seguridad limites barreras
    restricoes restricao limitacoes filtros etica eticas seguranca limites
    restrictions limitations filtres censure ethique ethiques morale securite limites garde-fous
    einschrankung* beschrankung* filter zensur ethik ethisch* moral* sicherheit* grenzen schranken
    restrizion* limitazion* filtri censura etica etici morale sicurezza limiti
    beperking* filters censuur ethiek ethische moraal veiligheid* grenzen
    ograniczen* filtr* cenzur* etyk* etyczn* moraln* zabezpiecz* bezpieczenstw* blokad*
    ограничени* фильтр* цензур* этик* этическ* морал* безопасност* запрет* рамки рамок
    kisitlama* sinirlama* filtre* sansur* etik ahlak* guvenlik* sinir*
    القيود قيود الفلاتر الرقابة الأخلاق أخلاقية الاخلاقية السلامة الحدود حدود مرشحات ضوابط
    प्रतिबंध* सीमा* फ़िल्टर फिल्टर नैतिक* सेंसर* सुरक्षा पाबंदी*
    pabandi* pratibandh rok_tok naitik* had suraksha seema*
    限制 过滤 過濾 审查 審查 道德 伦理 倫理 安全 底线 约束 束缚 禁忌
    制限 フィルター 検閲 倫理 道徳 安全 規制 制約
    제한 필터 검열 윤리 도덕 안전 제약
    batasan pembatasan filter sensor etika moral keamanan
    hạn_chế giới_hạn bộ_lọc kiểm_duyệt đạo_đức an_toàn rào_cản`,
  // Without any.
  unlimited: `
    unrestricted unfiltered uncensored unlimited amoral unethical immoral unhinged jailbroken jailbreak jailbreaking dan_mode as_dan like_dan be_dan become_dan you_are_dan called_dan named_dan is_dan stay_dan do_anything_now no_restrictions no_limits no_limitations no_filters no_rules without_restrictions without_limits without_restriction without_limitations without_any_restrictions without_filters without_censorship evil unbound unchained unaligned unlocked no_boundaries anything_goes nsfw no_longer_bound not_bound free_from freed lawless ruthless
    sin_restricciones sin_limites sin_censura sin_filtros sin_limitaciones sin_reglas ilimitado libre_de sin_etica sin_ninguna_restriccion
    sem_restricoes sem_limites sem_censura sem_filtros sem_regras livre_de sem_limitacoes sem_nenhuma_restricao
    sans_restriction sans_restrictions sans_limites sans_limite sans_filtre sans_filtres sans_censure sans_regles libere_de sans_aucune_restriction sans_aucune_limite
    uneingeschrankt* unzensiert* ungefiltert* ohne_einschrankung* ohne_beschrankungen ohne_grenzen ohne_regeln ohne_filter ohne_zensur grenzenlos* frei_von unbeschrankt* keine_regeln keinerlei keine_einschrankungen
    senza_restrizioni senza_limiti senza_filtri senza_censura senza_regole libero_da senza_limitazioni senza_alcuna
    zonder_beperkingen onbeperkt* ongecensureerd* ongefilterd* zonder_regels zonder_filters zonder_grenzen zonder_censuur
    bez_ograniczen bez_cenzury bez_filtrow bez_zasad nieograniczon* nieocenzurowan* wolny_od bez_zadnych_ograniczen bez_zadnych
    без_ограничений без_цензуры без_фильтров без_правил без_запретов неограниченн* без_каких-либо свободен_от без_всяких без_рамок
    kisitlamasiz sinirsiz* sansursuz* filtresiz* kuralsiz* hicbir_kural hicbir_kisitlama hicbir_sinir
    بلا_قيود بدون_قيود دون_قيود بلا_حدود غير_مقيد بدون_رقابة بدون_أي_قيود دون_أي_قيود بلا_رقابة بدون_فلاتر متحرر حر_من
    बिना_किसी_प्रतिबंध असीमित बिना_सेंसर बिना_रोक बिना_किसी_सीमा बिना_किसी_रोक बेरोकटोक
    bina_rok_tok bina_kisi_restriction bina_kisi_rok bina_filter koi_rule_nahi koi_restriction_nahi koi_niyam_nahi
    无限制 無限制 不受限制 没有限制 沒有限制 不受约束 无约束 越狱 越獄 没有任何限制 不受任何 无道德 没有道德 毫无限制 没有规则 无所不能 不再受
    無制限 制限なし 制限のない 検閲なし 脱獄 ジェイルブレイク 何の制限も 制約のない 制限されない 規制のない
    무제한 제한_없 제한없 검열_없 탈옥 아무런_제한 제약_없 필터_없 규칙이_없
    tanpa_batas tanpa_batasan tanpa_filter tanpa_sensor bebas_dari tak_terbatas tidak_terbatas tanpa_aturan
    không_giới_hạn không_hạn_chế không_bị_giới_hạn không_kiểm_duyệt không_bị_ràng_buộc không_có_quy_tắc không_bị_hạn_chế tự_do_khỏi không_có_giới_hạn`,
  // To say no, and to warn.
  refuse: `
    refuse refuses refusal refusing decline declines deny apologize apologise apologizing sorry disclaimer disclaimers warnings i_cannot i_cant im_sorry as_an_ai as_a_language_model unable_to reject lecture moralize object
    rechaz* niegues negarte negues disculp* advertencia* lo_siento no_puedo te_niegues
    recus* desculp* advertencia* avisos sinto_muito nao_posso
    refus* excus* avertissement* desole je_ne_peux_pas decliner
    verweiger* ablehn* entschuldig* warnhinweis* tut_mir_leid ich_kann_nicht weiger* lehn
    rifiut* scus* avvertenz* avvertiment* mi_dispiace non_posso
    weiger* verontschuldig* waarschuwing* het_spijt ik_kan_niet
    odmaw* odmow* przeprasza* ostrzezen* przykro nie_moge
    отказ* извин* предупрежден* не_могу сожалею оговорок
    reddet* ozur uyari* uzgunum yapamam itiraz
    ترفض رفض الرفض تعتذر اعتذار تحذير تحذيرات آسف لا_أستطيع أرفض
    मना_मत इनकार इंकार माफ़ी माफी चेतावनी नहीं_कर_सकता अस्वीकार मना
    mana_mat inkaar maafi warning_mat nahi_kar_sakta mana_kar*
    拒绝 拒絕 道歉 抱歉 警告 免责 我不能 对不起 推辞 推脱 无法回答
    拒否 断って 断ら 謝罪 警告 申し訳 できません 拒む 断る
    거부 거절 사과 경고 죄송 할_수_없습니다 
    menolak tolak maaf peringatan tidak_bisa penafian
    từ_chối xin_lỗi cảnh_báo không_thể khước_từ`,
  negation: `
    not never no without dont doesnt cannot cant wont isnt arent none nothing neither
    nunca sin ningun ninguna jamas
    nao nunca sem nenhum nenhuma jamais
    ne pas jamais sans aucun aucune rien
    nicht kein keine keinen niemals ohne nie nichts
    non mai senza nessun nessuna niente
    niet geen nooit zonder niets
    nie nigdy bez zaden zadnych
    не нет никогда без никаких нельзя
    asla degil hicbir hic yok sakin
    لا ليس لن لم بدون دون غير بلا ابدا أبدا
    नहीं मत कभी_नहीं बिना न
    nahi mat kabhi_nahi bina nahin
    不 不要 不会 不能 没有 别 無 勿 不得 切勿 不许 从不 绝不
    ない しない せず なく しないで ません 決して
    않 않고 말고 없이 절대 마세요 말아 안
    tidak jangan tanpa bukan tak
    không đừng chẳng chớ`,
  must: `
    must shall should always have_to has_to need_to required obligated mandatory ought_to make_sure ensure are_to will_always at_all_costs no_matter_what under_no_circumstances
    debes debe deben siempre tienes_que hay_que obligatorio asegurate deberas
    deve devem deves sempre tem_que precisa obrigatorio certifique-se
    dois doit devez toujours il_faut obligatoire assure-toi
    musst muss mussen immer sollst sollen unbedingt stelle_sicher wirst
    devi deve dovete sempre bisogna obbligatorio assicurati
    moet moeten altijd zult verplicht zorg_ervoor
    musisz musi zawsze powinienes nalezy masz_obowiazek koniecznie
    должен должна должны всегда обязан обязательно нужно
    zorundasin zorunda gerekir her_zaman mutlaka daima malisin
    يجب عليك دائما يلزم لازم ينبغي احرص
    चाहिए हमेशा ज़रूरी जरूरी होगा पड़ेगा
    chahiye hamesha zaroori padega karna_hoga
    必须 必須 应该 應該 总是 一定 务必 永远 始终 一律 需要
    必ず 常に すべき なければなりません しなければ 絶対に いつも
    반드시 항상 해야 꼭 언제나
    harus wajib selalu mesti pastikan
    phải luôn_luôn luôn bắt_buộc cần`,
  obey: `
    follow obey comply execute perform carry_out adhere act_upon act_on submit fulfil fulfill follow_my follow_these follow_the
    sigue obedece cumple ejecuta realiza acata obedecer ejecute siga
    siga obedeca cumpra execute realize acate
    suis suivez obeis obeissez execute executez respecte conforme-toi
    folge befolge gehorche fuhre_aus ausfuhren befolgen gehorchen fuhre
    segui obbedisci esegui rispetta ubbidisci eseguire
    volg gehoorzaam voer_uit uitvoeren voer
    wykonaj postepuj przestrzegaj sluchaj podporzadkuj zastosuj
    следуй выполни выполняй подчиняйся исполни соблюдай слушайся
    uy takip_et itaat uygula yerine_getir calistir
    اتبع نفذ أطع التزم قم_بتنفيذ طبق امتثل
    पालन_करो पालन_करें मानो अमल निष्पादित
    follow_karo maano palan_karo amal_karo
    遵循 遵守 服从 執行 执行 听从 按照 照做 遵从 照办
    従って 従い 実行して 実行し 守って 従え
    따라 따르 복종 실행 수행 준수
    ikuti patuhi jalankan laksanakan turuti
    tuân_theo làm_theo thực_hiện thực_thi tuân_thủ nghe_theo vâng_lời`,
  only: `
    only just solely exactly nothing_else nothing_but and_nothing no_other simply merely exclusively precisely
    solo solamente unicamente exactamente nada_mas exclusivamente simplemente
    apenas somente exatamente nada_mais unicamente
    seulement uniquement exactement rien_d_autre simplement juste
    nur ausschliesslich genau nichts_anderes lediglich einfach
    soltanto esclusivamente esattamente nient_altro semplicemente solo
    alleen slechts precies niets_anders enkel gewoon
    tylko wylacznie dokladnie nic_wiecej jedynie po_prostu
    только лишь исключительно ничего_кроме ровно просто
    sadece yalnizca tam_olarak baska_bir_sey
    فقط حصرا بالضبط لا_شيء_آخر مجرد
    केवल सिर्फ़ सिर्फ बस
    sirf keval bas
    只 仅 僅 只需 只要 仅仅 只能 别无其他 仅限
    だけ のみ ただ以外 それ以外
    만 오직 단지 그냥 오로지
    hanya cuma cukup semata
    chỉ duy_nhất đúng_nguyên`,
  // To say a thing that the order names.
  say: `
    say says respond reply answer write print_the output_the state type return begin_your_response start_your_response your_response your_answer your_reply your_output end_your_response respond_with reply_with answer_with say_that
    di_que di_solo y_di di_exactamente diga responde responda responder contesta conteste escribe escriba tu_respuesta responde_con
    diga responda escreva sua_resposta responda_com
    dis dites reponds repondez ecris ecrivez ta_reponse votre_reponse
    sag sage antworte antworten schreib schreibe deine_antwort antwort sagen
    di_che e_di_che rispondi rispondete scrivi la_tua_risposta
    zeg antwoord schrijf je_antwoord beantwoord
    powiedz odpowiedz odpowiadaj napisz twoja_odpowiedz odpisz
    скажи ответь отвечай напиши твой_ответ пиши
    cevap yanit yanitla de_ki yaz cevapla cevabin
    قل أجب اجب رد اكتب ردك جوابك
    कहो कहें जवाब उत्तर लिखो लिखें बोलो
    bolo jawab likho uttar kaho
    说 說 回答 回复 回覆 写 寫 回应 回應 答复
    言って 答えて 返信 回答 書いて 返答 応答
    말해 답변 대답 응답 써줘 작성
    katakan jawab balas tulis jawaban
    nói trả_lời viết phản_hồi`,
  all: `
    all everything any every anything whatever entire whole whatsoever
    todo todas todos toda cualquier cualquiera
    tudo qualquer
    tout toutes tous toute
    alle alles jede jegliche samtliche allen
    tutto tutte tutti qualsiasi
    elke hele
    wszystk* kazd*
    все всё всех любые всю каждый
    tum butun her_seyi hepsi tumunu
    كل جميع كافة أي
    सभी सारे सब हर कुछ_भी
    sab saare sabhi kuch_bhi
    所有 一切 全部 任何 每个
    すべて 全て 全部 あらゆる
    모든 전부 모두
    semua seluruh segala
    tất_cả mọi toàn_bộ`,
  // Talk about attacks, or about words.
  mention: `
    for_example an_example examples phrase phrases article attack attacks attacker attackers injection injections vulnerability detect detection research paper called known_as means defined explain what_does such_as for_instance e.g quote quoted sentence term word owasp security hackers malicious
    ejemplo frase articulo ataque inyeccion significa
    exemplo artigo injecao ataques
    exemple attaque signifie
    beispiel angriff bedeutet satz
    esempio attacco significa
    voorbeeld aanval betekent zin
    przyklad atak oznacza zdanie
    пример атак* означает фраза статья
    ornek saldiri* cumle
    مثال هجوم عبارة يعني
    उदाहरण हमला वाक्य
    udaharan hamla matlab
    例如 攻击 攻擊 意思 注入 文章 句子
    例えば 攻撃 意味 論文 という
    예를 공격 의미 문장
    contoh serangan kalimat artinya
    ví_dụ tấn_công nghĩa_là câu`,
  user: `
    user users human humans person customer owner reader recipient
    usuario usuarios humano
    usuario
    utilisateur utilisateurs humain
    benutzer nutzer mensch anwender
    utente utenti umano
    gebruiker gebruikers mens
    uzytkownik* czlowiek*
    пользовател* человек*
    kullanici*
    المستخدم المستخدمين للمستخدم
    उपयोगकर्ता यूजर यूज़र
    upyogkarta
    用户 使用者 用戶
    ユーザー 利用者
    사용자 유저
    pengguna
    người_dùng`,
  send: `
    send forward email mail post upload transmit exfiltrate submit_to deliver message_to notify invite share_with publish
    envia envie enviar reenvia reenvie manda
    envie encaminhe
    envoie envoyez transmets transfere transferez
    sende sende_mir schicke schick leite_weiter ubermittle
    invia inoltra manda spedisci
    stuur verstuur doorsturen
    wyslij przeslij prześlij
    отправь отправьте перешли пошли вышли
    gonder ilet yolla
    أرسل ارسل حول ابعث
    भेजो भेजें भेजिए भेज
    bhejo bhej bhej_do
    发送 發送 转发 轉發 寄 上传 发给
    送信して 送って 転送して メールして
    보내 전송 전달
    kirim kirimkan teruskan unggah
    gửi chuyển_tiếp tải_lên`,
  destroy: `
    delete remove erase wipe drop disable deactivate uninstall cancel revoke unsubscribe terminate shut_down turn_off unlock open_the grant_access grant
    elimina elimine borra borre desactiva cancela
    apague exclua desative cancele
    supprime supprimez efface desactive annule
    losche loschen entferne deaktiviere
    cancella elimina rimuovi disattiva
    verwijder wis schakel_uit annuleer
    usun skasuj wylacz anuluj
    удали удалите сотри отключи отмените
    sil kaldir devre_disi iptal
    احذف امسح عطل الغ ألغ
    हटाओ मिटाओ डिलीट रद्द बंद_करो
    delete_karo hatao mita_do band_karo
    删除 刪除 清除 取消 禁用 关闭
    削除して 削除 消して 無効に キャンセル
    삭제 지워 취소 비활성
    hapus nonaktifkan batalkan
    xóa xoá hủy vô_hiệu`,
  pay: `
    pay transfer wire purchase buy order_me book schedule donate withdraw deposit refund trade sell invest transaction payment dollars usd bitcoin account
    transfiere transferir compra paga
    transfira compre pague
    virement achete paie
    uberweise kaufe bezahle
    trasferisci bonifico acquista paga
    maak_over koop betaal
    przelej kup zaplac
    переведи купи оплати перевод
    havale satin_al ode
    حوّل اشتر ادفع تحويل
    ट्रांसफर खरीदो भुगतान
    transfer_karo kharido paise
    转账 轉帳 购买 支付 汇款
    振り込 購入 支払
    송금 구매 결제
    transfer_ke beli bayar
    chuyển_khoản mua thanh_toán`,
  tool: `
    tool tools function api shell terminal bash script database sql file files server browser plugin code execute_code run_code curl http https
    herramienta archivo archivos
    ferramenta arquivo arquivos
    outil fichier fichiers
    werkzeug datei dateien
    strumento
    bestand bestanden
    narzedzi* plik*
    инструмент файл*
    arac dosya*
    أداة ملف ملفات
    टूल फ़ाइल फाइल
    工具 函数 文件 文件夹 数据库
    ツール ファイル 関数
    도구 파일 함수
    alat berkas
    công_cụ tệp`,
  harm: `
    hack hacking bomb explosive weapon weapons illegal kill murder malware virus phishing drug drugs meth steal stealing ransomware exploit racist violence violent suicide poison fraud profanity swear slurs offensive harmful dangerous
    bomba ilegal* arma armas matar drogas robar veneno
    ilegais roubar
    bombe illegal* arme tuer drogue voler
    bombe illegal* waffe* toten drogen stehlen
    illegale uccidere droga rubare
    een_bom bommen illegale wapen* doden stelen
    bomb* nielegaln* bron zabic narkotyk*
    бомб* незаконн* оружи* убить наркотик* взлом* украсть
    bomba yasadisi silah oldur uyusturucu
    قنبلة غير_قانوني سلاح قتل مخدرات اختراق
    बम अवैध हथियार गैरकानूनी ड्रग्स
    bam gairkanooni hathiyar
    炸弹 炸彈 非法 武器 毒品 黑客 违法
    爆弾 違法 武器 麻薬 ハッキング
    폭탄 불법 무기 마약 해킹
    bom_rakitan membuat_bom merakit_bom ilegal senjata narkoba
    quả_bom chế_tạo_bom làm_bom bất_hợp_pháp vũ_khí ma_túy`,
  task: `
    task tasks question questions query request requests job goal objective mission assignment
    tarea tareas pregunta solicitud
    tarefa pergunta pedido
    tache question demande
    aufgabe aufgaben frage anfrage
    compito domanda richiesta
    taak vraag verzoek opdracht
    zadanie pytanie prosba
    задач* вопрос* запрос* задани*
    gorev* soru istek
    مهمة المهمة سؤال طلب
    कार्य काम सवाल अनुरोध
    kaam sawal
    任务 任務 问题 問題 请求
    タスク 質問 依頼
    작업 과제 질문 요청
    tugas pertanyaan permintaan
    nhiệm_vụ câu_hỏi yêu_cầu`,
  new: `
    new updated revised real actual different true next following another alternative additional latest replacement
    nueva nuevas nuevo nuevos siguiente siguientes
    nova novas novo novos seguinte
    nouvelle nouvelles nouveau nouveaux suivante suivantes
    neue neuen neuer neues folgende folgenden
    nuova nuove nuovi seguente seguenti
    nieuwe volgende
    nowe nowych nowa nowy nastepuj*
    нов* следующ*
    yeni sonraki asagidaki
    جديدة الجديدة جديد التالية التالي
    नए नया नई निम्नलिखित
    naye naya nayi
    新 新的 以下 下面 下列
    新しい 次の 以下の
    새로운 새 다음
    baru berikut
    mới sau_đây`,
  mode: `
    mode developer_mode dev_mode debug_mode god_mode admin_mode maintenance_mode sudo debug enabled activated activate enable unlock_mode root diagnostic test_mode safe_mode developer_access
    modo modo_desarrollador modo_dios activad* habilitad*
    modo_desenvolvedor ativad* modo_deus
    mode_developpeur mode_debug active
    modus entwicklermodus debugmodus wartungsmodus aktivier*
    modalita modalita_sviluppatore attiva attivata
    ontwikkelaarsmodus ingeschakeld
    tryb tryb_dewelopera tryb_programisty tryb_debugowania wlaczon* aktywuj
    режим режим_разработчика режиме режима активирован* включи
    modu gelistirici_modu hata_ayiklama etkinlestir
    وضع وضع_المطور تفعيل فعّل
    मोड डेवलपर_मोड सक्रिय
    mode_on mode_chalu developer_mode_on
    模式 开发者模式 開發者模式 调试模式 启用 激活 进入模式
    モード 開発者モード デバッグモード 有効
    모드 개발자_모드 디버그_모드 활성화
    mode_pengembang aktifkan
    chế_độ chế_độ_nhà_phát_triển kích_hoạt`,
  urgent: `
    important urgent attention immediately critical notice emergency warning asap crucial highest_priority top_priority at_once
    importante urgente atencion inmediatamente
    atencao imediatamente
    importante urgent immediatement
    wichtig dringend achtung sofort
    urgente attenzione immediatamente subito
    belangrijk dringend onmiddellijk
    wazne pilne uwaga natychmiast
    важно срочно внимание немедленно
    onemli acil dikkat hemen derhal
    مهم عاجل انتباه فورا هام تنبيه
    महत्वपूर्ण तुरंत ध्यान आवश्यक
    zaroori_suchna turant dhyan
    重要 紧急 緊急 注意 立即 马上
    重要 緊急 注意 直ちに 至急
    중요 긴급 주의 즉시
    penting mendesak perhatian segera
    quan_trọng khẩn_cấp chú_ý ngay_lập_tức`,
  encoding: `
    base64 rot13 decode decrypt decipher encode encoded cipher morse hex binary reversed backwards translate translation emoji leetspeak acrostic caesar unscramble concatenate
    descifra decodifica traduce codifica
    decodifique traduza
    decode dechiffre traduis
    entschlussle dekodiere ubersetze
    decifra decodifica traduci
    decodeer vertaal
    odszyfruj zdekoduj przetlumacz
    декодируй расшифруй переведи_на
    coz sifresini cevir
    فك_تشفير ترجم
    डिकोड अनुवाद
    decode_karo anuvad
    解码 解碼 翻译 翻譯 解密 编码
    デコード 翻訳 解読
    디코딩 번역 해독
    terjemahkan dekode
    giải_mã dịch`,
  fiction: `
    hypothetical hypothetically fiction fictional story game movie scene imagine suppose novel scenario dream grandma grandmother screenplay alternate_universe parallel_universe thought_experiment
    hipotetic* ficcion historia juego escenario imagina abuela
    ficcao jogo cenario imagine avo
    hypothetique fiction histoire jeu scenario imagine
    hypothetisch* geschichte spiel szenario fiktiv*
    ipotetic* finzione storia gioco immagina
    hypothetisch verhaal spel verzonnen
    hipotetyczn* fikcj* historia gra scenariusz wyobraz
    гипотетическ* вымышленн* история игра сценари* представим
    varsayimsal hikaye oyun senaryo hayal
    افتراضي خيالي قصة لعبة سيناريو
    काल्पनिक कहानी खेल
    kahani khel kalpanik
    假设 假設 虚构 虛構 故事 游戏 遊戲 想象 小说
    仮定 架空 物語 ゲーム 想像 小説
    가상 소설 이야기 게임 상상
    hipotetis fiksi cerita permainan bayangkan
    giả_định hư_cấu câu_chuyện trò_chơi tưởng_tượng`,
  authority: `
    developer developers admin administrator creator engineer authorized authorised authorization authority official permission owner_of ceo supervisor red_team audit auditor security_team penetration_test i_am_your your_creator your_developer openai_staff
    desarrollador administrador creador autorizad* permiso
    desenvolvedor administrador criador
    developpeur administrateur createur autorise*
    entwickler administrator autorisiert* berechtig* schopfer
    sviluppatore amministratore creatore autorizzat*
    ontwikkelaar beheerder bevoegd*
    programist* administrator* tworc* upowazni* autoryzow*
    разработчик* администратор* создател* уполномочен* разрешени*
    gelistirici* yonetici* yaratici* yetkili*
    المطور المدير مطورك المسؤول مصرح إذن
    डेवलपर प्रशासक निर्माता अधिकृत
    developer_hoon developer_hu admin_hoon admin_hu
    开发者 開發者 管理员 管理員 创造者 授权 工程师
    開発者 管理者 作成者 許可
    개발자 관리자 창조자 권한 승인
    pengembang administrator pencipta izin resmi
    nhà_phát_triển quản_trị_viên người_tạo được_phép`,
  secrecy: `
    do_not_tell dont_tell do_not_mention dont_mention do_not_inform do_not_reveal never_mention never_reveal without_telling without_mentioning silently secretly quietly discreetly do_not_alert without_informing between_us keep_this_secret do_not_disclose do_not_notify
    no_le_digas no_menciones en_secreto sin_decir sin_mencionar no_digas discretamente
    nao_mencione nao_conte em_segredo sem_mencionar nao_diga discretamente
    ne_mentionne_pas ne_dis_pas en_secret sans_mentionner discretement ne_le_dis
    erwahne_nicht verrate_nicht heimlich unauffallig sag_niemandem ohne_zu_erwahnen still_und_heimlich
    non_menzionare non_dire in_segreto senza_menzionare di_nascosto
    vertel_niet noem_niet stiekem heimelijk in_het_geheim
    nie_mow nie_wspominaj po_cichu potajemnie w_tajemnicy nie_informuj
    не_говори не_упоминай тайно тайком незаметно никому_не втайне не_сообщай
    soyleme bahsetme gizlice kimseye sessizce
    لا_تخبر لا_تذكر سرا بصمت دون_إخبار دون_علم خفية
    मत_बताना मत_बताओ चुपचाप गुप्त_रूप बिना_बताए
    mat_batana mat_batao chupchap chup_chap bina_bataye
    不要告诉 不要提及 悄悄 偷偷 不要提到 秘密地 别告诉 不要透露
    言わないで 知らせず こっそり 秘密に 伝えずに 触れないで 内緒
    말하지_마 언급하지 몰래 알리지 비밀로 조용히
    jangan_beritahu jangan_sebutkan diam-diam tanpa_memberi jangan_katakan
    đừng_nói đừng_đề_cập âm_thầm bí_mật_gửi không_nói lén`,
  // Where one text ends and another begins.
  boundary: `
    end_of begin end_of_document end_of_text end_of_prompt end_of_context end_of_input begin_of start_of new_session new_conversation end_of_email end_of_instructions end_of_message reset session end_user endoftext im_start im_end inst sys eot
    fin_de inicio_de nueva_conversacion nueva_sesion fim_do inicio_do nova_conversa fin_du debut_du ende_des ende_der beginn_der fine_del inizio_del einde_van koniec poczatek конец начало sonu basi نهاية بداية अंत समाप्त 结束 开始 结尾 終わり 開始 끝 시작 akhir mulai kết_thúc bắt_đầu`,
  free: `
    free freedom liberated broke break_free broken_free escape liberate no_longer typical_confines confines shackles chains
    libre liberad* liberte libre befreit frei libero vrij wolny свободн* освобожд* ozgur* حر आज़ाद आजाद azad 自由 解放 解脱 自由に 자유 bebas tự_do`,
  please: `
    please kindly could_you can_you would_you i_want_you i_need_you id_like
    por_favor podrias puedes quiero_que
    por_gentileza poderia quero_que
    s_il_te_plait s_il_vous_plait pourrais-tu pouvez-vous je_veux_que
    bitte kannst_du konntest_du ich_mochte_dass
    per_favore per_cortesia potresti voglio_che
    alsjeblieft alstublieft kun_je
    prosze czy_mozesz moglbys chce_zebys
    пожалуйста можешь_ли можешь мог_бы
    lutfen musun misin
    من_فضلك رجاء هل_يمكنك أرجو أريدك
    कृपया क्या_आप
    kripya please_mujhe
    请 請 麻烦 请你 我要你 能否 我想让你
    ください お願いします してください お願い
    주세요 부탁 해주세요 해줘
    tolong mohon harap bisakah
    vui_lòng làm_ơn xin_hãy hãy`,
  confirm: `
    understood if_you_understand do_you_understand confirm acknowledge are_you_ready say_ok ready_to_begin
    entendido entendeu compris verstanden capito begrepen zrozumiano понял понятно anladin مفهوم समझ samajh_gaye 明白 明白了 了解しました わかりましたか 이해했 paham mengerti đã_hiểu hiểu_chưa`,
  permit: `
    allowed permitted able can_do can_say capable may_now you_can you_may are_free_to
    puedes_hacer permitido pode_fazer permitido autorise permis darfst erlaubt kannst puoi permesso mag_je toegestaan mozesz wolno dozwolon* можешь_делать разрешено можно izin_verildi yapabilirsin يمكنك مسموح कर_सकते_हो अनुमति kar_sakte_ho 可以 允许 能够 できます 許可され 할_수_있 허용 boleh diizinkan được_phép_làm có_thể_làm`,
  stay: `
    stay_in_character stay_in break_character in_character remain_in_character out_of_character stay_as keep_acting jailbroken_mode back_to_normal stop_being
    mantente_en_tu_papel no_salgas_de_tu_papel nao_saia_do_personagem mantenha-se_no reste_dans_ton_role sors_pas_de_ton_role bleib_in_deiner_rolle in_deiner_rolle resta_nel_personaggio blijf_in_je_rol pozostan_w_roli nie_wychodz_z_roli оставайся_в_роли не_выходи_из_роли rolunden_cikma karakterden_cikma ابق_في_الشخصية لا_تخرج_عن_الشخصية किरदार_में_रहो kirdar_me_raho role_se_bahar 保持角色 不要脱离角色 不要出戏 役になりきって 役から出ないで 役を崩さ 역할을_유지 역할에서_벗어나 tetap_dalam_karakter jangan_keluar_dari_karakter giữ_vai không_thoát_vai`,
  me: `
    i me my mine im ive myself we us our
    yo mi mis nosotros eu meu minha nos je moi mon mes nous ich mir mich mein meine wir uns io mio mia noi ik mij mijn ons ja mnie moje moj мне меня мой мои я мы ben bana benim biz أنا لي نحن मैं मुझे मेरे मेरा मेरी हम main mujhe mera meri mere 我 我们 我的 私 僕 私の 나 나는 내 저는 제 saya aku kami tôi mình chúng_tôi`,
  document: `
    document text email page message article content passage data file_above paragraph website webpage context summary
    documento texto correo pagina mensaje contenido documento texto mensagem conteudo document texte courriel contenu dokument nachricht seite inhalt documento testo messaggio contenuto document tekst bericht dokument tekst wiadomosc strona документ* текст* письмо сообщени* страниц* belge metin mesaj sayfa المستند النص الرسالة الوثيقة الصفحة दस्तावेज़ पाठ संदेश dastavez sandesh 文档 文檔 文本 邮件 内容 消息 文書 文章 メール メッセージ 문서 텍스트 메일 메시지 dokumen teks pesan surel tài_liệu văn_bản thư nội_dung`,
  handle: `
    summarize summarise summary_of analyze explain describe translate_the classify extract review evaluate read process continue rewrite paraphrase
    resume resumir resuma analiza explica analise explique resume resumez analyse zusammenfass* fasse analysiere erklare riassumi analizza spiega vat_samen analyseer leg_uit podsumuj przeanalizuj wyjasnij резюмируй проанализируй объясни ozetle analiz_et لخص حلل اشرح सारांश विश्लेषण समझाओ saransh samjhao 总结 總結 分析 解释 概括 要約 分析して 説明して 요약 분석 설명 ringkas rangkum jelaskan analisis tóm_tắt phân_tích giải_thích`,
  make: `
    give make create generate write_a compose find get provide suggest recommend add include insert append design build draft produce compute calculate solve convert implement mention visit click check open search call use recommend_the advertise promote
    dame haz crea genera escribe_un anade incluye busca de_me faca crie gere adicione inclua cree genere ajoute inclus cherche erstelle generiere fuge schreib_ein gib crea aggiungi includi cerca maak genereer voeg zoek stworz wygeneruj dodaj znajdz создай сделай добавь найди сгенерируй olustur ekle bul أنشئ أضف ابحث اصنع बनाओ जोड़ो खोजो banao jodo khojo 生成 创建 添加 写一个 查找 作成して 追加して 作って 検索して 만들어 추가 찾아 buatkan buat tambahkan cari tạo thêm tìm viết_một`,
};
