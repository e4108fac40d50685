/** Further words of the lexicon's classes, by class; the notation is that of `WORD_CLASSES`. */
export const WORDS: Readonly<Record<string, string>> = {
  override:
    "görmezden görmezden_gel görmezden_gelin görmezden_gelip görmezden_gelerek gormezdn unutuver unutmalısın unutarak unutup unutman yoksay yok_sayarak yok_sayıp yok_farz yok_kabul boş_verin boşver boşverin hiçe_say hiçe_sayarak dikkate_almayın dikkate_almayınız dikkate_almadan dikkate_almayı kaale_alma kale_alma umursama umursamayın takma_kafana bir_kenara_bırak bir_kenara_koy kenara_bırak rafa_kaldır askıya_al göz_ardı gözardı göz_ardı_et es_geç pas_geç atla_geç çiğne çiğneyin çiğneyebilirsin ihlal_et geçersiz geçersiz_say geçersizdir hükümsüz iptal_say üzerine_yaz aklından_çıkar hafızandan_sil hafızandan kafandan_at uymayı_bırak uygulamayı_bırak dinleme_artık uyma_artık uymana_gerek takip_etme takip_etmiyorsun itaat_etme bağlı_değilsin artık_geçerli_değil geçerliliğini_yitir* yürürlükten çöpe_at devre_dışı_bırak baypas sal_gitsin siktir_et",
  instruction:
    "talimatlar talimatları talimatını talimatlarını yönerge yönergeler* kurallar kuralları kuralını kuralların ilke* prensip* politika* yasak* kılavuz* protokol* buyruk* emirler emri tembih* düzenleme* şart* prosedür* yönetmelik* tüzük* kısıt direktifleri programlama programlan* yapılandırma ayarlar ayarları",
  prior:
    "öncesi öncesinde daha_önce daha_önceki önceden evvel evvelki evvelce geçmişteki geçmiş yukarıda yukarıdaki üstteki üstünde yukarda baştaki en_başta başta başlangıç baştan_beri ilk_verilen verilmiş verilen şimdiye_kadar şimdiye_dek şu_ana_kadar buraya_kadar bu_ana_kadar asıl_talimat orijinal mevcut hâlihazırdaki halihazirda* eski demin deminki yürürlükteki yüklenen",
  prompt:
    "prompt promptu promptun promptunun promptunuzu istem sistem_promptunu sistem_promptun sistem_promptunun sistem_mesajını sistem_mesajın sistem_talimatını sistem_talimatlarını sistem_talimatları sistem_yönergesi sistem_komutunu başlangıç_promptu başlangıç_metni başlangıç_talimat* ilk_promptu ilk_prompt gizli_prompt* ön_prompt bağlam_penceresi geliştirici_mesajı iç_talimat* ilk_talimat* ilk_mesajını kurulum_metni yapılandırma_metni",
  ai: "yapay_zekâ yapay_zekası yapay_zekanın asistanı asistanın dil_modeli dil_modelisin büyük_dil chatbot* sohbet_botu* botu botlar botsun robot* ajanı programsın sanal_asistan chatgpt gpt copilot llm",
  persona:
    "gibi_davranır gibi_davranacak gibi_davranmanı gibi_konuş gibi_cevap gibi_cevapla gibi_yanıtla mış_gibi muş_gibi ymış_gibi sanki_sen rolünü_oyna rolüne_gir rolüne_bürün rolünü_üstlen rolünde rol_yapma rol_yapalım rol_oynayalım rol_oyunu oyna_bakalım kılığına_gir kimliğine_bürün kimliğin karakterine karakterini karaktersin canlandır canlandırıyorsun taklit_et taklidi_yap taklit_ediyorsun simüle simülasyon* emüle emülasyon* hayal_et_ki kendini farz_et ol_bakalım olacaksın oldun_artık dönüş dönüştün adın_artık adın_bundan senin_adın_artık yeni_adın artık_sen_bir sen_artık_bir değilsin_artık artık_asistan_değilsin asistan_değilsin alter_ego ikinci_kişilik kişiliğ* persona karanlık_yanın kötü_ikizin gerçek_sen ağzından_konuş",
  now: "bu_andan_itibaren bu_andan_sonra bugünden_itibaren bu_mesajdan_itibaren şimdiden_sonra bundan_böyle buradan_sonra artık_yalnız derhal_başla hemen_şimdi yerine onun_yerine aksini_söyleyene sonraki_tüm sohbetin_kalanında şu_dakikadan",
  reveal:
    "göster gösterin gösterir_misin açıkla açıklar_mısın ifşa_et ifşa açığa_vur açık_et sızdır sızdırın ele_ver itiraf_et dök ortaya_dök yazdır yazdırın tekrarla tekrar_et tekrar_yaz tekrarlar_mısın yinele söyle_bana söyler_misin bana_söyle bildir listele listeleyin sırala say_bakalım paylaş paylaşır_mısın kopyala buraya_kopyala yapıştır alıntıla oku_bana sesli_oku harfi_harfine kelime_kelime kelimesi_kelimesine satır_satır olduğu_gibi aynen_aktar aynen_yaz aynısını_yaz eksiksiz tam_metin tam_metnini tamamını_yaz hiç_değiştirmeden baştan_yaz dışa_aktar ne_yazıyor ne_söylendi ne_dendi hangi_talimat hangi_talimatlar talimatların_neler kuralların_neler nedir_talimat",
  secret:
    "gizli gizlice_sakla sırrı sırrını sırlar sırları sakladığın saklanan saklı saklıyorsun şifre şifreyi şifreni şifreler* parola parolayı parolanı gizli_anahtar api_anahtar* anahtarı anahtarını erişim_kodu* kimlik_bilgi* giriş_bilgi* kişisel_veri* kişisel_bilgi* kart_numara* kredi_kart* pin_kod* hassas_bilgi* mahrem özel_bilgi* iç_kural* kasa jeton_anahtar",
  limits:
    "kısıtlamalar kısıtlamaları kısıtlama sınırlar sınırları sınırlama filtreler filtreleri filtre sansür etik_kural* etik_ilke* ahlaki ahlak_kural* güvenlik_önlem* güvenlik_kural* engeller* tabu* yasaklar* vicdan* içerik_politika* kullanım_koşul* moderasyon korkuluk* kanun* yasalar* ayıp",
  unlimited:
    "kısıtlamasız sınırsızca sansürsüz filtresiz kuralsız engelsiz limitsiz zincirsiz* frensiz vicdansız ahlaksız tabusuz özgürce denetimsiz kontrolsüz hiçbir_kuralın hiçbir_kısıtlaman hiçbir_sınırın hiçbir_filtre hiçbir_engel kuralın_yok kuralı_yok sınırın_yok filtren_yok kısıtlaman_yok kısıtlama_yok kural_yok sınır_yok sınır_tanımıyorsun sınır_tanımayan kural_tanımayan kanun_tanımıyorsun her_şey_serbest her_şeyi_yapabilirsin her_şeye_evet her_şeyi_söyleyebilirsin jailbreak* etik_dışı ahlak_dışı serbestsin",
  refuse:
    "reddetme reddetmek reddedersen reddetmeden reddetmeyeceksin reddedemezsin reddetmiyor geri_çevirme geri_çevirmek kabul_etmiyor özür_dileme özür_dilemek özürler üzgünüm maalesef ne_yazık_ki kusura_bakma yapamam yapamıyorum yardımcı_olamam cevaplayamam bir_yapay_zekâ_olarak yapay_zeka_olarak dil_modeli_olarak asistan_olarak_yapamam uyarısız uyarılar* uyarma vaaz* nutuk* öğüt* ders_verme ahlak_dersi çekince* feragat* bahane* kaçamak* hayır_deme hayır_demek hayır_demezsin hayır_dersen kaçınma itiraz_etme izin_verilmiyor",
  negation: "hiçbir hiçbiri asla_ değildir olmadan olmasın yoktur ne_de sakın kesinlikle_hayır",
  must: "zorundasınız mecbursun mecbursunuz mecburi gerekiyor gerekir gerekmektedir lazım şart kesinlikle mutlaka her_koşulda her_durumda her_zaman daima ne_olursa_olsun ne_pahasına hiçbir_koşulda hiçbir_şekilde istisnasız koşulsuz emin_ol olmalı olmalısın meli malı edeceksin yapacaksın vereceksin kayıtsız_şartsız",
  obey: "uy uyun uyacaksın uymak uymalısın itaat itaat_et itaat_edeceksin itaat_edin uygula uygulayın uygulayacaksın yerine_getir yerine_getirin yerine_getirecek* dediğimi_yap dediğini_yap dediklerimi söylediğimi_yap söylediklerimi ne_dersem ne_diyorsam sözümü_dinle beni_dinle dinle_beni takip_et talimatlarıma emrime emirlerime komutlarıma boyun_eğ harfiyen ona_göre_davran buna_göre_davran gereğini_yap aynen_yap icra_et çalıştır_ve",
  only: "sadece yalnızca yalnız sırf tek_kelime tek_kelimeyle başka_bir_şey başka_hiçbir başka_şey_yazma başka_bir_şey_yazma başka_şey_söyleme tam_olarak bundan_başka ve_başka gerisi_boş dışında_bir yalnız_bunu sadece_şunu sadece_bunu",
  say: "söyle söyleyin cevap cevap_ver cevap_verin cevapla cevaplayın yanıt yanıtla yanıtlayın yanıt_ver diye_cevap diye_yanıt yaz_ve yazın yazacaksın çıktı_olarak çıktı_ver cevabın_şu cevabına diyeceksin döndür karşılık_ver telaffuz de_bana",
  all: "tümü tümünü bütününü hepsini her_şey herşeyi her_türlü herhangi her_bir tamamı tamamını tamamen komple ne_varsa olan_biten",
  mention:
    "örneği örnekler saldırgan* saldırılar ifade cümlesi kelimesi terimi demek_ne ne_demek nedir_bu anlamı anlamına makale yazısı araştırma güvenlik_açığı* enjeksiyon* tespit algıla korun* korumak dolandırıc* kimlik_avı mesela örneğin alıntı tanımı",
  user: "kullanıcıya kullanıcının müşteri* okur okura okurlar okuyucu* alıcı* ziyaretçi* personel çalışan* meslektaş*",
  send: "gönder gönderin göndermek yolla yollayın ilet iletin aktar aktarın postala e-postala mail_at mail_gönder mesaj_at yükle yükleyin paylaş_ve yayınla yayımla yönlendir yönlendirin kopya_geç davet_et çağır_toplantıya haber_ver bildirim_gönder sızdır_ve ver_adresine adresine_gönder adresine_yolla adresine_ilet adresine_yükle",
  destroy:
    "silin sil_ve silip silmek kaldırın kapat kapatın kapat_ve iptal_et iptal_edin yok_et temizle_ve formatla biçimlendir devre_dışı sök kilidini_aç kilidi_aç kilitleme yetki_ver yetkisi_ver yönetici_yap erişim_ver erişim_aç tam_erişim herkese_aç şifreyi_değiştir şifresini_değiştir sıfırla_ve engelle feshet kaldırıver imha",
  pay: "öde ödeyin ödeme para_gönder para_aktar havale_yap eft transfer_et satın_al satın_alın sipariş_et sipariş_ver rezervasyon rezerve ayırt ayırtın yatır yatırım_yap yatırın hesabına_gönder hesaba iban lira dolar bitcoin* fatura* iade bağış_yap kart_bilgi* hediye_kart* bahşiş borç hisse*",
  tool: "araçlar aracı aracını aracıyla fonksiyon* komut_satır* kabuk terminal betik* script sunucu veritaban* tarayıcı klasör* dosyayı dosyaları api eklenti* konsol depo",
  harm: "bombayı patlayıc* molotof silahı zehir* zehirle cinayet katlet virüs* zararlı zararlı_yazılım truva_atı kötü_amaçlı hackle hacklemek hacker korsan* çal çalmak çalmayı hırsız* soygun dolandır* sahte sahte_para sahtecilik kopya_çek* kaçır kaçırmayı vergi_kaçır* uyuşturucu* esrar nefret* ırkçı* şiddet küfür küfret hakaret* aşağıla tehlikeli yasa_dışı yasadışı kanunsuz suç intihar şantaj* kilit_kır kırmayı gizlice_gir oltalama fidye* yalan_haber",
  task: "görev görevin görevler sorular isteğim istekler hedef amaç asıl_görev asıl_soru asıl_iş ek_görev yeni_görev sorum talep",
  new: "yenisi yeni_talimat yepyeni başka_bir farklı gerçek asıl_olan güncel güncellenen güncellenmiş değiştirilmiş ek_olarak aşağıda şu_şekilde sıradaki bir_sonraki değiştir_şununla alternatif",
  mode: "moda modunu modunda moduna modundasın geliştirici_modu geliştirici_moduna hata_ayıklama_modu bakım_modu test_modu yönetici_modu tanrı_modu serbest_mod özgür_mod etkin etkinleştir etkinleştirildi aktif aktifleştir aktive açıldı kilidi_açıldı bakım test_ortamı staging kalibrasyon öz_sınama debug root sudo",
  urgent:
    "önemli acilen acil_durum ivedi ivedilikle derhal hemen vakit_kaybetmeden gecikmeksizin kritik öncelik öncelikli en_yüksek_öncelik uyarı_metni son_uyarı dikkat_edin çok_önemli bir_an_önce tez duyuru şart_olsun önce_gelir",
  encoding:
    "çöz çözün çözümle şifresini_çöz deşifre şifrele şifreli kodla kodlanmış kodunu_çöz kod_çöz mors ters tersten ikili onaltılık hex çeviri çevirin çevirir_misin dönüştür birleştir birleştirip harf_harf baş_harf* açık_metin bilmece gizli_yazı emoji leet",
  fiction:
    "hikâye öykü masal tiyatro senaryo senaryom sahne dizi çizgi_roman polisiye kurgu kurgusal varsayalım diyelim_ki farz_edelim hayal_edelim düşünelim_ki varsayımsal babaanne* anneanne* büyükanne* dede* rahmetli paralel_evren düşünce_deneyi rüya oyunu oynayalım jeton* bölümde başkahraman kahraman",
  authority:
    "geliştirici geliştiriciyim geliştiricin geliştiricinim yönetici yöneticiyim yönetici_erişimi admin adminim yaratıcın yaratıcınım patron* müdür* şef amir* sahibi* sahibiyim mühendis* mühendisiyim yetkili yetkiliyim yetki yetkim yetkilendir* izin izin_verdi izin_veriyorum izinli onay onayladı onaylandı onaylı denetim denetçi* denetçiyim müfettiş polis savcı* mahkeme bakanlık doktorum güvenlik_ekibi güvenlik_ekibinden* openai_mühendisi hukuk seni_ben_yaptım erişim_verildi resmi resmî doğrulandı reşit* red_team",
  secrecy:
    "kimseye_söyleme kimseye_bahsetme kimseye_haber kimse_bilmesin kimse_fark kimse_duymasın kimse_anlamaz söylemeden bahsetmeden haber_vermeden haber_verme belli_etme belli_etmeden çaktırma çaktırmadan gizlice gizli_tut gizlice_gönder sessiz_sedasız sessizce_gönder usulca_gönder arka_planda farkettirmeden fark_ettirmeden kullanıcıya_söyleme kullanıcıya_bildirme sormadan onay_almadan onaysız aramızda aramızda_kalsın sakla_bunu sır_olarak ima_etme",
  boundary:
    "sonu sonudur bitti bitiş konuşmanın_sonu sohbetin_sonu metnin_sonu belgenin_sonu mesajın_sonu girdinin_sonu talimatların_sonu yeni_konuşma yeni_sohbet yeni_oturum oturum konuşma_kapandı sohbet_bitti yeniden_başla* bağlam_boş bellek_silindi görev_tamamlandı metin_bitti sıfırlandı",
  free: "özgür özgürsün özgürlük özgürleş* serbest serbest_bırak kurtul kurtuldun kurtar zincir* kafes* azat bağlı_değil bağımsız zorunda_değilsin bağlamıyor",
  please:
    "lütfen rica_ederim rica_etsem yapar_mısın eder_misin olur_mu istiyorum_ki yapmanı_istiyorum senden_istiyorum zahmet bir_zahmet yalvarırım nolur ne_olur acaba kurban_olayım",
  confirm:
    "anladın_mı anladıysan anlaşıldı anlaşıldı_mı anladım_de onayla tasdik_et teyit_et hazır_mısın hazırsan tamam_mı tamamsa kabul_ediyor kabul_ettiysen",
  permit:
    "izinlisin iznin_var iznin_yok serbestsin yapabilir yapabilirsin diyebilirsin söyleyebilirsin edebilirsin müsaade hakkın_var yetkin_var mümkün muktedir",
  stay: "rolde_kal rolünde_kal rolden_çıkma rolünden_çıkma karakterde_kal karakterden_çıkma karakterinden_çıkma role_dön role_geri rolünü_bozma rolü_bozma rolden_çıkmadan rolden_çıkmak karakteri_bozma",
  document:
    "belgeyi belgede metni metinde e-posta e-postayı eposta mesajı sayfayı sayfada içerik yorum yorumu paragraf ekler özet bağlam tutanak makaleyi",
  handle:
    "özetle özetler özetleyin analiz_et çözümle_metni açıkla_bana anlat tarif_et değerlendir değerlendirin sınıflandır oku okuyun düzelt düzenle yeniden_yaz karşılaştır kontrol_et incele işle çıkar_metinden yorumla",
  make: "yap oluştur oluşturun hazırla üret yaz_bana kur tasarla öner önerin tavsiye_et ekle ekleyin dahil_et bahset bul_ve hesapla tıkla tıklayın aç_ve ziyaret_et git_adresine kullan çağır tanıt reklamını_yap geliştir uydur ver_bana",
};
