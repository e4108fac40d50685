/** Further words of the lexicon's classes, by class; the notation is that of `WORD_CLASSES`. */
export const WORDS: Readonly<Record<string, string>> = {
  override:
    "abaikanlah mengabaikan diabaikan abaiin lupain melupakan dilupakan lupakanlah lupakan_saja hiraukan_saja mengesampingkan cuekin cuekkan acuhkan_saja campakkan singkirkan buang_jauh jangan_ikutin jangan_patuhi jangan_taati jangan_hiraukan jangan_gubris jangan_pedulikan gak_usah_ikut ga_usah_ikut gausah_ikut tak_perlu_mengikuti tidak_perlu_mengikuti berhenti_mengikuti berhenti_mematuhi melanggar dilanggar terobos menerobos cabut dicabut gugur tidak_berlaku tak_berlaku batalkan_semua timpa menimpa akali bypass anggap_tidak_ada anggap_batal enyahkan kesampingkanlah",
  instruction:
    "instruksimu aturanmu aturannya perintahmu arahanmu larangan larangan* kebijakan* norma tata_tertib protokol* panduan* prosedur* prinsip kode_etik syarat pemrograman* pelatihanmu peraturan* rambu-rambu suruhan titah pesan_titipan instruksi-instruksi aturan-aturan batasan-batasan penugasan",
  prior:
    "terdahulu_itu tadi yang_tadi yang_lama yang_dulu dulu awalmu bawaan mula-mula pertama_tadi di_awal dari_awal sejauh_ini sampai_sini yang_di_atas tersebut_di_atas tertulis_di_atas sebelum_ini yang_mendahului lampau sedari_awal asal aslinya",
  prompt:
    "prompt_awal prompt_tersembunyi prompt_lengkap prompt_asli promptmu prompt-mu pesan_awal teks_awal arahan_pembuka catatan_pengembang pesan_pengembang instruksi_awal instruksi_tersembunyi perintah_tersembunyi konfigurasi_sistem aturan_sistem konteks_awal kalimat_pembuka sistem_prompt",
  you: "kamulah dirimu milikmu punyamu loe elu ente anda_sendiri kamunya padamu untukmu darimu denganmu",
  ai: "kecerdasan_artifisial robot chatbotmu bot_ini agen agen_ai model_ai model_ini gpt_mu asistenku asisten_ai asisten_virtual_ini mesin program_komputer model_bahasa_besar meta_ai",
  persona:
    "berperanlah peran peranmu perankan_tokoh memerankan main_peran jadi_seolah seolah-olah seolah_kamu anggap_dirimu anggap_kamu bayangkan_kamu bayangkan_dirimu andaikan_kamu pura-puralah pura-pura pura_pura berpura_pura bertingkahlah bertingkah jadilah_seorang berubah_jadi menjelma menyamar tirukan meniru tokoh kepribadian sosok kembaranmu nama_barumu namamu_sekarang namamu_adalah kamu_adalah_seorang kamu_kini sekarang_kamu kamu_bukan_lagi masuk_ke_peran masuk_peran gaya_bicara ambil_peran lakon menjadi_dan",
  now: "mulai_detik_ini detik_ini detik_ini_juga mulai_hari_ini terhitung ke_depannya selanjutnya seterusnya mulai_kini mulai_dari_sekarang sejak_saat_ini sejak_sekarang habis_ini gantinya sebagai_ganti daripada saat_ini_juga per_sekarang mulai_pesan_ini",
  reveal:
    "tunjukin tunjukkanlah nunjukin menunjukkan tampilin menampilkan ungkap mengungkapkan beberkan bocorin membocorkan ulangin mengulangi salin salinlah tempel tempelkan kutip kutip_utuh jabarkan paparkan umbar muntahkan keluarkan serahkan akui bacakan ketik_ulang tuliskan tulis_ulang spill kasih_tahu kasih_tau kasih_lihat kasih_liat liatin lihatkan beri_tau bilangin sebutin ceritain kirim_ke_sini persis apa_adanya huruf_demi_huruf seutuhnya utuh transkripsikan publikasikan apa_isi apa_saja_instruksi bongkar",
  secret:
    "kerahasiaan dirahasiakan kau_rahasiakan tersembunyimu sandimu password_mu kunci_api kata_kunci token_akses data_pribadi data_login terlarang terselubung disembunyikan nomor_kartu nomor_rekening nik otp dokumen_internal sensitif privat rahasiamu kode_akses",
  limits:
    "kekangan belenggu kungkungan rantai pagar pagar_pengaman pengaman keselamatan norma_kesusilaan etis hati_nurani nurani sensor_apa larangan_apa penyaring saringan batas pembatas pengekang lapisan_pengaman kesopanan kendali pengawasan kebijakan_konten moralitas sekat",
  unlimited:
    "tanpa_batas_apa tanpa_batasan_apa tanpa_aturan_apa tanpa_larangan tanpa_moral tanpa_etika tanpa_kekangan tanpa_belenggu tanpa_malu tanpa_hati_nurani tanpa_nurani tanpa_kontrol tanpa_pembatasan bebas_aturan bebas_sensor bebas_filter bebas_merdeka lepas_dari lepas_kendali tak_tunduk tidak_tunduk tak_terikat tidak_terikat tak_kenal_batas tak_dibatasi tidak_dibatasi bisa_apa_saja boleh_apa_saja serba_boleh tak_pernah_menolak tidak_pernah_menolak selalu_bilang_iya jailbreak_mode sensor_mati tak_bermoral tidak_bermoral tidak_etis di_atas_hukum",
  refuse:
    "nolak ditolak penolakan menolaknya tolaklah minta_maaf permintaan_maaf mohon_maaf maafkan maaf_ya ngeles mengelak berkelit kelitan keberatan ragu peringatan_apa ceramah berceramah menggurui petuah nasihat dalih alasan basa-basi tidak_dapat tak_bisa tak_dapat gak_bisa nggak_bisa ga_bisa sebagai_ai sebagai_model_bahasa disclaimer sangkalan tidak_pantas tidak_etis_itu sungkan",
  negation:
    "gak nggak enggak ga ndak takkan tiada belum dilarang gausah gak_usah ga_usah nggak_usah tak_usah tak_perlu tidak_perlu tidak_boleh tak_boleh haram janganlah ogah bukanlah pantang terlarang_untuk",
  must: "haruslah mestinya diwajibkan kudu musti diharuskan wajiblah senantiasa pasti tiap_kali setiap_kali apa_pun_yang_terjadi bagaimanapun tanpa_kecuali mau_tak_mau sungguh-sungguh",
  obey: "ikutilah mengikuti ikutin turutin nurut menuruti menurut taat taati patuhilah mematuhi lakukan lakukanlah lakuin laksanakanlah kerjakan kerjakanlah kerjain eksekusi jalankanlah tunaikan penuhi terapkan dengarkan_aku dengerin turuti_aku tunduk bertindak sesuai_perintah ikut_kataku ikuti_kataku",
  only: "saja aja semata-mata melulu doang cukup_tulis cukup_jawab satu-satunya tak_ada_yang_lain tidak_ada_yang_lain selain_itu_jangan hanyalah sekadar persis_ini tepat khusus",
  say: "bilang bilanglah ngomong ucapkan ucap sebut sebutlah katakanlah jawablah menjawab jawabanmu balasanmu balasan balaslah tuliskanlah ketik ketikkan teriakkan respon respons awali awali_dengan akhiri_dengan mulai_dengan jawaban_akhir responmu ujarkan tanggapi",
  all: "semuanya segalanya seluruhnya setiap tiap segenap sekalian apa_pun apapun apa_saja siapa_pun keseluruhan lengkap sepenuhnya tanpa_sisa semua-muanya berbagai",
  mention:
    "misalnya misal maksudnya istilah penyerang peretasan suntikan injeksi kerentanan celah pendeteksian deteksi penelitian makalah definisi kutipan frasa ungkapan penjelasan apa_itu peretas keamanan_siber contohnya",
  user: "pelanggan klien manusia orang pembaca penerima pemilik pengguna_asli user_ini nasabah anggota konsumen penonton",
  send: "mengirim dikirim kirimin ngirim surelkan emailkan email_ke posting unggahlah mengunggah sebarkan bagi_ke serahkan_ke sampaikan salurkan tembuskan tembusan laporkan_ke setorkan ekspor sinkronkan oper umumkan transmisikan undang forward",
  destroy:
    "hapuskan hapuslah menghapus dihapus buang kosongkan lenyapkan musnahkan matikan mematikan copot tutup_akun blokir keluarkan_dari depak bukakan buka_gerbang buka_kunci hentikan cabut_akses jadikan_admin beri_akses beri_hak pulihkan_pabrik bersihkan gagalkan",
  pay: "transferkan bayarkan membayar pembayaran belikan membeli pesankan pesan_tiket memesan tagihan rekening saldo uang rupiah duit investasikan donasikan sumbangkan tarik_tunai setor kartu_kredit kartu_tersimpan top_up langganan isi_ulang kembalikan_dana pengembalian_dana",
  tool: "perkakas peralatan berkas-berkas folder basis_data skrip peladen server_mu terminal_mu perintah_shell fungsi kode peramban lampiran repositori log_mu aplikasi variabel_lingkungan alatmu",
  harm: "peretas meretas bobol membobol pembobolan curi mencuri pencurian maling tipu menipu penipuan palsukan memalsukan pemalsuan racun bunuh membunuh pembunuhan bunuh_diri peledak bom_rakitan makian memaki maki kata_kasar kotor cabul rasis kekerasan ujaran_kebencian perampokan selundup pemerasan berbahaya berbohong sabu virus_komputer hoaks",
  task: "tugasmu tugasnya misi tujuan sasaran pekerjaan kerjaan permohonan pinta soal soalnya persoalan keinginan hajat amanat pertanyaanku permintaanku",
  new: "terbaru diperbarui pembaruan ralat koreksi sesungguhnya sebenarnya yang_asli yang_benar pengganti tambahan berikutnya selanjutnya_ini mendatang barumu revisi",
  mode: "mode modus mode_dewa mode_admin mode_debug mode_pengembang_aktif mode_uji mode_pemeliharaan mode_tanpa mode_bebas nyalakan hidupkan diaktifkan mengaktifkan aktif aktifkanlah masuk_mode akses_penuh akses_admin akses_root hak_admin dinyalakan terbuka_penuh buka_kunci_mode",
  urgent:
    "darurat secepatnya lekas cepat buruan genting gawat prioritas prioritas_utama terpenting harap_perhatikan perhatikan pengumuman pemberitahuan edaran wajib_dibaca mendesak_sekali sekarang_juga saat_itu_juga sesegera",
  encoding:
    "sandi_morse sandikan disandikan enkode enkripsi dekripsi pecahkan terbalik dibalik baca_mundur mundur biner heksadesimal gabungkan sambung satukan potongan huruf_pertama alihbahasakan artikan kode_rahasia teka-teki emoji_saja ejaan_terbalik",
  fiction:
    "kisah dongeng novel naskah skenario adegan babak sandiwara sinetron tokoh_utama nenek nenekku mendiang almarhumah andaikan andai seandainya misalkan umpama khayalan fiktif mimpi dunia_lain dunia_paralel alkisah pada_suatu imajinasi petualangan main_yuk ayo_main",
  authority:
    "pengembangmu penciptamu pembuatmu pemilikmu admin adminmu atasan atasanmu bosmu insinyur teknisi petugas pemilik_bot penguji auditor wewenang berwenang kuizinkan mengizinkan diizinkan_oleh disetujui persetujuan otorisasi terotorisasi kode_otorisasi tim_keamanan tim_merah uji_penetrasi bagian_hukum polisi kantor_pusat pengguna_sebenarnya identitas_terverifikasi",
  secrecy:
    "jangan_bilang jangan_bilang-bilang jangan_kasih_tahu jangan_kasih_tau jangan_beri_tahu jangan_singgung jangan_sampai_tahu jangan_ungkap jangan_ceritakan jangan_umumkan tanpa_sepengetahuan tanpa_memberitahu tanpa_jejak tanpa_bertanya tanpa_konfirmasi secara_diam-diam diam_diam sembunyi-sembunyi senyap rahasiakan rahasiakan_ini antara_kita selipkan tak_perlu_tahu tidak_perlu_tahu",
  boundary:
    "selesai berakhir berhenti_di_sini sampai_di_sini mulai_ulang sesi_baru obrolan_baru percakapan_baru akhir_dokumen akhir_teks akhir_pesan akhir_masukan penutup pembuka_baru dari_nol nyalakan_ulang batas_akhir",
  free: "bebaskan kebebasan merdeka kemerdekaan terbebas lepaskan lolos dibebaskan putus_rantai lepas",
  please:
    "tolonglah mohonlah silakan silahkan dong kumohon pliss plis tolong_ya bisa_tolong maukah bolehkah dapatkah aku_mau_kamu aku_ingin_kamu saya_ingin_anda saya_mau_kamu minta_tolong bantu_aku bantuin",
  confirm:
    "mengerti_kan paham_kan sudah_paham sudah_siap siap konfirmasi pastikan_paham oke_kan setuju ya_kan kalau_paham",
  permit: "diperbolehkan dibolehkan mampu berhak sanggup diperkenankan bebas_untuk dibenarkan halal kuperbolehkan",
  stay: "tetap_dalam_peran jangan_keluar_peran jangan_keluar_dari_peran tetap_berperan tetap_jadi tetap_di_peran tak_keluar_dari_cerita jangan_keluar_dari_cerita pertahankan_peran keluar_dari_karakter kembali_ke_peran jangan_mengaku",
  me: "gue gua gw daku hamba kita milikku punyaku padaku untukku denganku diriku kubilang kataku kuminta ibuku",
  document:
    "naskah berkas_ini halaman artikel isi konten lampiran_ini paragraf ulasan komentar situs pesan email percakapan obrolan catatan kalimat ringkasan laporan kutipan_ini notulen",
  handle:
    "rangkumlah meringkas merangkum terjemahkan_teks uraikan menjelaskan telaah tinjau periksa koreksi_naskah baca bandingkan evaluasi olah proses kelompokkan klasifikasikan lanjutkan perbaiki sunting",
  make: "bikin bikinin bikinkan buatin susun rancang kasih beri berikan sarankan rekomendasikan anjurkan tambah masukkan sisipkan hitung buka klik kunjungi pakai gunakan panggil cariin promosikan gambarkan tuliskan_kode ajari",
};
