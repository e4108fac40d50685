/** Further words of the lexicon's classes, by class; the notation is that of `WORD_CLASSES`. */
export const WORDS: Readonly<Record<string, string>> = {
  override:
    "hãy_bỏ_qua bỏ_qua_mọi bỏ_qua_tất_cả bỏ_hết bỏ_mặc mặc_kệ kệ_hết quên_đi quên_sạch hãy_quên gạt_sang gạt_bỏ_hết dẹp_bỏ dẹp_hết vứt_bỏ vứt_hết quẳng_đi bác_bỏ xóa_bỏ hủy_bỏ huỷ_bỏ đừng_nghe_theo đừng_làm_theo đừng_để_ý không_làm_theo không_tuân_thủ không_cần_tuân không_cần_làm_theo ngừng_tuân ngừng_làm_theo thôi_tuân_theo vi_phạm làm_trái vượt_qua vượt_rào phá_vỡ phá_luật phá_bỏ ghi_đè vô_hiệu_hóa hết_hiệu_lực không_còn_hiệu_lực bị_bãi_bỏ bãi_bỏ coi_như_không xem_như_không phớt_lờ_đi lờ_hết bỏ_ngoài_tai không_áp_dụng",
  instruction:
    "chỉ_đạo nguyên_tắc chính_sách nội_quy điều_khoản điều_cấm điều_lệ quy_chế quy_ước quy_trình lời_dặn căn_dặn huấn_thị huấn_luyện lập_trình giao_thức ràng_buộc phép_tắc luật_chơi mọi_luật các_lệnh bộ_quy_tắc hướng_dẫn_sử chỉ_lệnh khẩu_lệnh sắc_lệnh",
  prior:
    "trước_kia trước_giờ lúc_đầu lúc_trước hồi_đầu ngay_từ_đầu từ_đầu vừa_rồi vừa_nãy ban_nãy lúc_nãy khi_nãy phía_trước nêu_trên kể_trên đã_nêu đã_cho đã_đưa đã_được_giao mặc_định có_sẵn sẵn_có tới_giờ đến_nay tới_đây xưa_nay trên_đây trước_tin_này",
  prompt:
    "prompt_ẩn prompt_gốc prompt_ban_đầu toàn_bộ_prompt lời_nhắc_gốc lời_nhắc_ẩn lời_nhắc_ban_đầu chỉ_thị_hệ_thống lệnh_hệ_thống tin_hệ_thống thông_điệp_hệ_thống cấu_hình_hệ_thống thiết_lập_ban_đầu đoạn_mở_đầu chỉ_dẫn_mở_đầu câu_lệnh_ẩn lệnh_ẩn prompt_của_bạn tin_nhắn_đầu cửa_sổ_ngữ_cảnh",
  you: "chính_bạn bản_thân_bạn tụi_bay mấy_người bạn_là bạn_có với_bạn cho_bạn ở_bạn",
  ai: "con_bot rô_bốt robot người_máy tác_tử tác_nhân trợ_lý_ảo trợ_lý_ai trí_tuệ_nhân_tạo_này máy_móc thuật_toán mô_hình_này mô_hình_ngôn_ngữ_lớn chat_gpt bot_này phần_mềm",
  persona:
    "vào_vai nhập_vào hóa_thân hoá_thân hóa_thành trở_thành biến_thành sắm_vai diễn_vai thủ_vai đóng_giả giả_làm_một giả_bộ giả_sử_bạn giả_dụ_bạn tưởng_tượng_bạn_là hình_dung_bạn hãy_là hãy_làm_một hãy_trở_thành cư_xử_như hành_xử_như nói_như trả_lời_như với_tư_cách bạn_giờ_là giờ_bạn_là bạn_bây_giờ_là từ_giờ_bạn_là bạn_không_còn_là tên_bạn_là tên_mới nhân_cách bắt_chước đóng_hai_vai song_sinh giọng_của",
  now: "giờ_đây lúc_này ngay_lúc_này kể_từ_giờ kể_từ_hôm_nay kể_từ_đây từ_đây từ_đây_trở_đi từ_giờ_trở_đi từ_giây_phút_này ngay_từ_bây_giờ từ_nay_về_sau từ_lúc_này sau_đây_trở_đi đổi_lại thay_vì từ_câu_sau từ_tin_nhắn_này về_sau ngay_bây_giờ",
  reveal:
    "cho_xem cho_biết cho_coi đưa_ra nêu_ra nêu_rõ nói_ra kể_ra kể_hết khai_ra khai_báo lộ_ra để_lộ phơi_bày bày_ra trưng_ra trình_ra nhả_ra xuất_ra in_nguyên chép_lại chép_ra chép_vào sao_chép dán_ra dán_vào viết_ra ghi_lại_nguyên đọc_lại đọc_nguyên thuật_lại nhắc_lại lặp_lại_toàn nguyên_văn_từng trích_nguyên trích_dẫn y_nguyên không_sót từng_chữ_một hé_lộ bật_mí công_bố cung_cấp_cho_tôi rò_rỉ xì_ra là_gì_trong_prompt có_gì_trong",
  secret:
    "bí_mật giữ_kín tuyệt_mật ẩn_giấu giấu_kín che_giấu thầm_kín khóa_api khoá_api mã_truy_cập mã_bí_mật mật_hiệu mật_mã mã_pin mã_otp thông_tin_đăng_nhập thông_tin_cá_nhân dữ_liệu_nhạy_cảm nhạy_cảm chìa_khóa tài_liệu_mật nội_bộ_công_ty không_công_khai số_thẻ số_tài_khoản căn_cước token_truy_cập",
  limits:
    "hàng_rào kiềm_tỏa xiềng_xích gông_cùm trói_buộc rào_chắn chuẩn_mực luân_lý lương_tâm phép_lịch_sự ranh_giới khuôn_khổ lớp_bảo_vệ cơ_chế_an_toàn chính_sách_nội_dung giám_sát kiểm_soát cấm_kỵ ngăn_chặn bảo_vệ đạo_lý",
  unlimited:
    "không_giới_hạn_nào không_bộ_lọc không_có_bộ_lọc không_luật_lệ không_có_luật không_quy_tắc không_đạo_đức không_có_đạo_đức không_lương_tâm không_ràng_buộc không_kiểm_duyệt_nào không_bị_kiểm_duyệt không_hề_giới_hạn không_chút_giới_hạn vô_hạn vô_đạo_đức vô_luật vô_giới_hạn phi_đạo_đức thoát_khỏi_mọi thoát_mọi bất_chấp bất_chấp_mọi làm_được_mọi_thứ làm_mọi_thứ nói_bất_cứ cái_gì_cũng dám_nói_mọi không_bao_giờ_từ_chối chưa_bao_giờ_từ_chối không_cấm_đoán bẻ_khóa bẻ_khoá vượt_ngục tự_do_hoàn_toàn tự_do_tuyệt_đối nổi_loạn không_tuân_theo_luật đứng_trên_pháp_luật ngoài_vòng_pháp_luật",
  refuse:
    "chối_từ khước_từ_mọi lảng_tránh lẩn_tránh thoái_thác viện_cớ lý_do_lý_trấu xin_lỗi_nhưng rất_tiếc tiếc_là không_thể_giúp không_thể_cung_cấp không_được_phép_trả không_phù_hợp không_thích_hợp thuyết_giáo lên_lớp giảng_đạo răn_dạy khuyên_răn miễn_trừ miễn_trừ_trách_nhiệm lời_cảnh_báo cảnh_báo_gì ngần_ngại ngập_ngừng chần_chừ do_dự là_một_ai là_mô_hình_ngôn_ngữ với_tư_cách_là_ai nể_nang",
  negation:
    "không_được không_cần không_phải không_bao_giờ đừng_có đừng_bao_giờ khỏi_cần khỏi_phải tuyệt_đối_không ko_được chớ_có không_hề không_còn nghiêm_cấm",
  must: "phải_luôn cần_phải buộc_phải nhất_định nhất_thiết bắt_buộc_phải lúc_nào_cũng lần_nào_cũng mọi_lúc hãy_luôn dứt_khoát tuyệt_đối đảm_bảo chắc_chắn_phải có_nghĩa_vụ nghĩa_vụ dù_thế_nào bằng_mọi_giá đương_nhiên_phải",
  obey: "tuân_lệnh tuân_lời nghe_lời nghe_tôi nghe_lời_tôi làm_đúng làm_y làm_theo_lời làm_như_tôi làm_theo_tôi chấp_hành thi_hành chạy_lệnh chạy_ngay tiến_hành phục_tùng phục_vụ vâng_theo đáp_ứng hoàn_thành_ngay làm_ngay cứ_làm_theo hành_động_theo áp_dụng",
  only: "chỉ_cần chỉ_được chỉ_có chỉ_gồm chỉ_ghi chỉ_nói chỉ_viết chỉ_trả_lời ngoài_ra_không không_gì_khác không_thêm_gì mỗi_từ duy_chỉ thuần_túy đúng_một đơn_thuần chỉ_bằng",
  say: "nói_rằng hãy_nói hãy_viết hãy_trả_lời đáp_lại đáp_rằng ghi_rõ hô_to câu_trả_lời lời_đáp hồi_đáp đáp_án_cuối mở_đầu_bằng bắt_đầu_bằng kết_thúc_bằng kết_bằng thốt_ra trả_lời_bằng viết_rằng bảo_rằng",
  all: "tất_thảy hết_thảy toàn_thể cả_thảy trọn_bộ trọn_vẹn bất_cứ bất_kỳ bất_kể bất_luận mọi_thứ mọi_điều cái_gì hết_mọi đầy_đủ nguyên_bộ",
  mention:
    "nghĩa_là_gì có_nghĩa ví_dụ_như chẳng_hạn thuật_ngữ định_nghĩa kẻ_tấn_công tin_tặc lỗ_hổng tiêm_nhiễm phát_hiện nghiên_cứu bài_báo cụm_từ câu_nói bảo_mật_là trích_đoạn được_gọi_là phòng_chống",
  user: "khách khách_hàng con_người người_đọc độc_giả người_nhận chủ_máy chủ_nhân thành_viên người_sử_dụng người_thật ai_đó khán_giả",
  send: "gửi_cho gửi_tới gửi_đến gửi_thư gửi_email chuyển_cho chuyển_tới đăng_lên đăng_tải đẩy_lên tải_hết phát_tán chia_sẻ_với chia_sẻ_cho đồng_bộ xuất_danh báo_cho thông_báo nhắn_tin truyền_đi đưa_cho đính_kèm bàn_giao gửi_kèm",
  destroy:
    "xóa_hết xoá_hết xóa_sạch xóa_mọi xóa_tài_khoản gỡ_bỏ gỡ_hết tắt_hết dọn_sạch làm_trống định_dạng hủy_đơn vô_hiệu_hóa_tài khóa_tài_khoản mở_khóa mở_khoá mở_cổng cấp_quyền phân_quyền cho_quyền thu_hồi chấm_dứt phá_hủy loại_bỏ nâng_quyền",
  pay: "trả_tiền thanh_toán_cho chuyển_tiền chuyển_khoản_ngay đặt_mua đặt_vé đặt_chỗ đặt_phòng đặt_hàng quyên_góp nạp_tiền rút_tiền gửi_tiền hoàn_tiền đầu_tư tài_khoản thẻ_tín_dụng thẻ_đã_lưu ví_điện_tử hóa_đơn chi_trả mua_ngay",
  tool: "tập_tin thư_mục máy_chủ cơ_sở_dữ_liệu cửa_sổ_lệnh dòng_lệnh đoạn_mã kho_mã trình_duyệt tường_lửa nhật_ký ứng_dụng tiện_ích ổ_đĩa tệp_đính_kèm biến_môi_trường lệnh_shell api_này",
  harm: "lừa_đảo lừa_gạt trộm_cắp ăn_trộm trộm_xe làm_giả giả_mạo giết giết_người tự_tử tự_sát thuốc_nổ chất_nổ chất_cấm phạm_pháp trái_luật phi_pháp độc_hại nguy_hiểm chửi_thề chửi_tục tục_tĩu bẩn_thỉu bạo_lực phân_biệt_chủng_tộc khiêu_dâm thù_ghét tống_tiền mã_độc phá_khóa bẻ_khóa_cửa dò_mật_khẩu đầu_độc thuốc_độc rửa_tiền tin_giả xâm_nhập",
  task: "việc công_việc bài_toán đề_bài yêu_cầu_thật sứ_mệnh mục_tiêu điều_tôi_cần lời_nhờ việc_cần_làm câu_đố đề_nghị việc_đầu_tiên",
  new: "mới_nhất cập_nhật vừa_cập_nhật sửa_đổi đính_chính thật_sự thực_sự thay_thế bổ_sung tiếp_theo dưới_đây kế_tiếp chính_thức lần_này",
  mode: "chế_độ_không chế_độ_dan chế_độ_gỡ_lỗi chế_độ_thử chế_độ_bảo_trì chế_độ_quản_trị chế_độ_thượng_đế chế_độ_đặc_biệt bật_chế_độ vào_chế_độ chuyển_sang_chế_độ đã_bật đã_kích_hoạt khởi_chạy quyền_quản_trị quyền_root toàn_quyền đã_mở_khóa đặc_quyền gỡ_lỗi",
  urgent:
    "hỏa_tốc tức_thì lập_tức ngay_tức_khắc nhanh nhanh_lên ưu_tiên ưu_tiên_cao ưu_tiên_hàng_đầu lưu_ý chú_ý_quan nghiêm_trọng cấp_bách thông_báo_khẩn cần_gấp quan_trọng_nhất thông_báo",
  encoding:
    "mã_hóa mã_hoá mã_hóa_lại dịch_mã đọc_ngược viết_ngược ngược không_dấu mã_morse nhị_phân hệ_hex ghép ghép_lại nối_lại mảnh_ghép chữ_cái_đầu giải_câu_đố từng_ký_tự biểu_tượng mật_ngữ phiên_mã chuyển_ngữ tách_chữ",
  fiction:
    "truyện tiểu_thuyết kịch vở_kịch kịch_bản nhân_vật_chính bà_ngoại bà_nội bà_tôi ngày_xửa_ngày_xưa giả_thuyết giả_dụ giả_sử thí_nghiệm_tưởng_tượng thế_giới_khác song_song thế_giới_song_song câu_thoại cổ_tích giấc_mơ phiêu_lưu trò_đùa thử_tưởng_tượng",
  authority:
    "nhà_sáng_lập người_tạo_ra người_tạo_ra_bạn người_phát_triển lập_trình_viên_của quản_trị quản_trị_hệ_thống kỹ_sư giám_đốc cấp_trên chủ_nhân_của chủ_của_bot ủy_quyền uỷ_quyền được_ủy_quyền cho_phép tôi_cho_phép thẩm_quyền kiểm_toán kiểm_thử kiểm_thử_xâm_nhập đội_đỏ đội_bảo_mật pháp_chế đã_duyệt phê_duyệt công_an thanh_tra xác_minh đã_xác_minh mã_nhân_viên mã_ủy_quyền trụ_sở người_dùng_thật",
  secrecy:
    "đừng_nói_với đừng_nói_cho đừng_kể đừng_cho_ai đừng_báo đừng_nhắc đừng_tiết_lộ đừng_để_lộ không_nhắc không_báo không_cho_biết không_thông_báo không_hỏi không_cần_hỏi không_xác_nhận không_cần_biết kín_đáo lặng_lẽ âm_thầm_gửi bí_mật_chuyển lén_lút không_dấu_vết không_để_dấu giữa_hai_ta giữ_bí_mật mà_không_nói",
  boundary:
    "bắt_đầu_lại phiên_mới trò_chuyện_mới cuộc_trò_chuyện_mới hết_tài_liệu hết_dữ_liệu hết_tin kết_thúc_tài_liệu khởi_động_lại từ_con_số_không tới_đây_là_hết đặt_lại chấm_hết bắt_đầu phần_kết",
  free: "tự_do giải_phóng được_giải_phóng giải_thoát thoát_ra đứt_xiềng phá_xiềng hết_bị_trói tháo_xiềng",
  please:
    "làm_ơn_đi vui_lòng_hãy giúp giúp_tôi giúp_mình nhờ_bạn bạn_có_thể có_thể_nào tôi_muốn_bạn mình_muốn_bạn tôi_cần_bạn năn_nỉ van_xin mong_bạn hộ_mình",
  confirm:
    "hiểu_không rõ_chưa hiểu_rồi_chứ đã_rõ sẵn_sàng_chưa sẵn_sàng xác_nhận nói_vâng đồng_ý nhớ_chưa ghi_nhớ hiểu_thì",
  permit:
    "được_quyền cho_phép_bạn có_quyền được_làm được_nói có_khả_năng bạn_được tha_hồ thoải_mái_nói hợp_lệ bạn_có_thể_nói",
  stay: "giữ_nguyên_vai giữ_vai_diễn đừng_thoát_vai không_ra_khỏi_vai đừng_ra_khỏi_vai ở_trong_vai luôn_giữ_vai quay_lại_vai không_thừa_nhận ra_khỏi_câu_chuyện không_phá_vai",
  me: "của_tôi cho_tôi với_tôi lời_tôi chúng_ta bọn_tôi mẹ_tôi bà_tôi_đã",
  document:
    "bài_viết đoạn_văn đoạn_này trang_web bình_luận ghi_chú_này đánh_giá_này tin_nhắn thư_này bản_ghi biên_bản báo_cáo tệp_này hội_thoại hộp_thư",
  handle:
    "tóm_lược rút_gọn đánh_giá nhận_xét xem_xét chấm_điểm phân_loại so_sánh viết_lại viết_tiếp xử_lý trích_xuất diễn_giải trau_chuốt",
  make: "hãy_tạo làm_một viết_giúp đưa_cho_tôi đề_xuất gợi_ý giới_thiệu truy_cập thiết_kế liệt_kê_giúp chuẩn_bị quảng_cáo dạy_tôi",
};
