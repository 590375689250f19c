<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>SacPlan</name>
  <message>
   <source>The plan was kept; save it and go on, or start again.</source>
   <translation>計画は保持されています。保存して続けるか、起動し直してください。</translation>
  </message>
  <message>
   <source>Something went wrong inside SacPlan ({0}).</source>
   <translation>SacPlan の内部で問題が起きました ({0})。</translation>
  </message>
  <message>
   <source>The window cannot be opened: no display can be reached.</source>
   <translation>ウィンドウを開けません。ディスプレイに接続できません。</translation>
  </message>
  <message>
   <source>Start SacPlan on a desktop, or work without a window: `sacplan demo --out DIR`, `sacplan measure --help`.</source>
   <translation>デスクトップ上で SacPlan を起動するか、ウィンドウなしで使ってください: `sacplan demo --out DIR`、`sacplan measure --help`。</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>アーカイブ</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>追加…</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>変更…</translation>
  </message>
  <message>
   <source>Password of {0} at {1}</source>
   <translation>{1} の {0} のパスワード</translation>
  </message>
  <message>
   <source>Host, port and AE titles come from the archive's keeper, who must have entered this computer there. Passwords are asked for when needed and never saved.</source>
   <translation>ホスト、ポート、AE タイトルはアーカイブの管理者に確認してください。この端末を先に登録してもらう必要があります。パスワードは必要なときに尋ね、保存しません。</translation>
  </message>
  <message>
   <source>DICOM (C-FIND, C-GET, C-MOVE, C-STORE)</source>
   <translation>DICOM (C-FIND, C-GET, C-MOVE, C-STORE)</translation>
  </message>
  <message>
   <source>DICOMweb (QIDO-RS, WADO-RS, STOW-RS)</source>
   <translation>DICOMweb (QIDO-RS, WADO-RS, STOW-RS)</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>使わない</translation>
  </message>
  <message>
   <source>none</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Spoken to by</source>
   <translation>通信方式</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>アドレス</translation>
  </message>
  <message>
   <source>Host</source>
   <translation>ホスト</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>ポート</translation>
  </message>
  <message>
   <source>AE title of the archive</source>
   <translation>アーカイブの AE タイトル</translation>
  </message>
  <message>
   <source>AE title of this computer</source>
   <translation>この端末の AE タイトル</translation>
  </message>
  <message>
   <source>User, if it asks for one</source>
   <translation>ユーザー名 (求められる場合)</translation>
  </message>
  <message>
   <source>Authority file (TLS)</source>
   <translation>認証局ファイル (TLS)</translation>
  </message>
  <message>
   <source>Own certificate</source>
   <translation>自分の証明書</translation>
  </message>
  <message>
   <source>Own key</source>
   <translation>自分の鍵</translation>
  </message>
  <message>
   <source>Port for C-MOVE to send to</source>
   <translation>C-MOVE の受信ポート</translation>
  </message>
  <message>
   <source>Address it listens at</source>
   <translation>待ち受けアドレス</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>選択…</translation>
  </message>
  <message>
   <source>Choose a PEM file</source>
   <translation>PEM ファイルを選択</translation>
  </message>
  <message>
   <source>The archive needs a name that no other one has.</source>
   <translation>アーカイブには、ほかと重ならない名前が必要です。</translation>
  </message>
  <message>
   <source>Give it one.</source>
   <translation>名前を付けてください。</translation>
  </message>
  <message>
   <source>An own certificate is used with TLS alone.</source>
   <translation>自分の証明書は TLS でのみ使われます。</translation>
  </message>
  <message>
   <source>Choose the authority file too.</source>
   <translation>認証局ファイルも選択してください。</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>検索</translation>
  </message>
  <message>
   <source>whole, or with * and ?</source>
   <translation>完全一致、または * と ? を使用</translation>
  </message>
  <message>
   <source>begins with, or with * and ?</source>
   <translation>前方一致、または * と ? を使用</translation>
  </message>
  <message>
   <source>First study date</source>
   <translation>検査日 (最初)</translation>
  </message>
  <message>
   <source>Last study date</source>
   <translation>検査日 (最後)</translation>
  </message>
  <message>
   <source>Patient ID</source>
   <translation>患者 ID</translation>
  </message>
  <message>
   <source>Patient name</source>
   <translation>患者名</translation>
  </message>
  <message>
   <source>Accession number</source>
   <translation>受付番号</translation>
  </message>
  <message>
   <source>Study date</source>
   <translation>検査日</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>種類</translation>
  </message>
  <message>
   <source>Any kind</source>
   <translation>すべての種類</translation>
  </message>
  <message>
   <source>Any date</source>
   <translation>すべての日付</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今日</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>過去 7 日間</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>過去 30 日間</translation>
  </message>
  <message>
   <source>From … to</source>
   <translation>期間を指定</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>説明なし</translation>
  </message>
  <message>
   <source>Studies and series in the archive</source>
   <translation>アーカイブ内の検査とシリーズ</translation>
  </message>
  <message>
   <source>Name not given</source>
   <translation>名前なし</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>患者</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>生年月日</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>説明</translation>
  </message>
  <message>
   <source>Add an archive first: its keeper knows host, port and AE titles.</source>
   <translation>先にアーカイブを追加してください。ホスト、ポート、AE タイトルは管理者が知っています。</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>接続テスト</translation>
  </message>
  <message>
   <source>Send files…</source>
   <translation>ファイルを送信…</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>進行状況</translation>
  </message>
  <message>
   <source>Other folder…</source>
   <translation>別のフォルダ…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Fetch and open</source>
   <translation>取得して開く</translation>
  </message>
  <message>
   <source>Searching</source>
   <translation>検索中</translation>
  </message>
  <message>
   <source>Asking</source>
   <translation>問い合わせ中</translation>
  </message>
  <message>
   <source>{0} images are here, {1} of them fetched now.</source>
   <translation>画像 {0} 枚があります。うち {1} 枚を今回取得しました。</translation>
  </message>
  <message>
   <source>Fetching</source>
   <translation>取得中</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>送信中</translation>
  </message>
  <message>
   <source>Listing series</source>
   <translation>シリーズを一覧中</translation>
  </message>
  <message>
   <source>Send DICOM files</source>
   <translation>DICOM ファイルを送信</translation>
  </message>
  <message>
   <source>Keep fetched images in</source>
   <translation>取得した画像の保存先</translation>
  </message>
  <message>
   <source>Nothing in this archive matches.</source>
   <translation>このアーカイブに該当するものはありません。</translation>
  </message>
  <message>
   <source>The archive lists no series of this study.</source>
   <translation>アーカイブにこの検査のシリーズがありません。</translation>
  </message>
  <message>
   <source>Kept in {0}</source>
   <translation>{0} に保存しました</translation>
  </message>
  <message>
   <source>{0} files were taken by the archive.</source>
   <translation>アーカイブが {0} 個のファイルを受け取りました。</translation>
  </message>
  <message>
   <source>The archive answers.</source>
   <translation>アーカイブが応答しました。</translation>
  </message>
  <message>
   <source>3&amp;D</source>
   <translation>3&amp;D</translation>
  </message>
  <message>
   <source>Cut the bone open, then its other part, then whole</source>
   <translation>骨を切り開く：残る側→切除側→全体</translation>
  </message>
  <message>
   <source>Volume rendering</source>
   <translation>ボリュームレンダリング</translation>
  </message>
  <message>
   <source>The face of the cut shows the images</source>
   <translation>切断面に画像を表示します</translation>
  </message>
  <message>
   <source>The images themselves in 3D; coarser while they are turned</source>
   <translation>画像そのものを3Dで表示。回転中は粗くなります</translation>
  </message>
  <message>
   <source>Show the whole bone</source>
   <translation>骨全体を表示</translation>
  </message>
  <message>
   <source>Show only what stays</source>
   <translation>残る側だけを表示</translation>
  </message>
  <message>
   <source>Show only what goes</source>
   <translation>切除側だけを表示</translation>
  </message>
  <message>
   <source>3D from the front</source>
   <translation>3D：前面から</translation>
  </message>
  <message>
   <source>3D from behind, as the patient lies prone</source>
   <translation>3D：後面から（腹臥位で見た向き）</translation>
  </message>
  <message>
   <source>3D from the left</source>
   <translation>3D：左から</translation>
  </message>
  <message>
   <source>3D from the right</source>
   <translation>3D：右から</translation>
  </message>
  <message>
   <source>3D as a laparoscope sees it</source>
   <translation>3D：腹腔鏡の視野</translation>
  </message>
  <message>
   <source>From near the navel: not to scale</source>
   <translation>臍付近から：縮尺は正確ではありません</translation>
  </message>
  <message>
   <source>3D along the transection plane</source>
   <translation>3D：離断面に沿って</translation>
  </message>
  <message>
   <source>3D onto the cut face</source>
   <translation>3D：切断面の正面</translation>
  </message>
  <message>
   <source>From below, onto what stays</source>
   <translation>下から、残る側を見る</translation>
  </message>
  <message>
   <source>{0} ± {1} mm, pressed {2}</source>
   <translation>{0} ± {1} mm、圧着 {2}</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>レベル</translation>
  </message>
  <message>
   <source>Position s</source>
   <translation>位置 s</translation>
  </message>
  <message>
   <source>Tilt</source>
   <translation>傾き</translation>
  </message>
  <message>
   <source>Obliquity</source>
   <translation>斜度</translation>
  </message>
  <message>
   <source>Roots kept, right</source>
   <translation>温存する神経根、右</translation>
  </message>
  <message>
   <source>Roots kept, left</source>
   <translation>温存する神経根、左</translation>
  </message>
  <message>
   <source>Roots at risk</source>
   <translation>危険のある神経根</translation>
  </message>
  <message>
   <source>SI joint</source>
   <translation>仙腸関節</translation>
  </message>
  <message>
   <source>Dural sac</source>
   <translation>硬膜嚢</translation>
  </message>
  <message>
   <source>Margin</source>
   <translation>マージン</translation>
  </message>
  <message>
   <source>Vessels</source>
   <translation>血管</translation>
  </message>
  <message>
   <source>Bone at the cut</source>
   <translation>切離部の骨の厚さ</translation>
  </message>
  <message>
   <source>Bone removed</source>
   <translation>切除骨量</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>指摘事項</translation>
  </message>
  <message>
   <source>{0} mm</source>
   <translation>{0} mm</translation>
  </message>
  <message>
   <source>{0} ml</source>
   <translation>{0} ml</translation>
  </message>
  <message>
   <source>Tape: {0}</source>
   <translation>テープ: {0}</translation>
  </message>
  <message>
   <source>R</source>
   <translation>右</translation>
  </message>
  <message>
   <source>L</source>
   <translation>左</translation>
  </message>
  <message>
   <source>Keep up to three planes, move on, and see what each of them costs.</source>
   <translation>三つまで面を残し、動かして、それぞれの影響を見比べます。</translation>
  </message>
  <message>
   <source>Compare planes</source>
   <translation>離断面を比較</translation>
  </message>
  <message>
   <source>Keep the present plane</source>
   <translation>今の離断面を残す</translation>
  </message>
  <message>
   <source>Copy as a table</source>
   <translation>表としてコピー</translation>
  </message>
  <message>
   <source>Present plane</source>
   <translation>今の離断面</translation>
  </message>
  <message>
   <source>* differs from the present plane</source>
   <translation>* 今の離断面と異なる</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>選ぶ</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>置き換え</translation>
  </message>
  <message>
   <source>Plane {0}</source>
   <translation>離断面 {0}</translation>
  </message>
  <message>
   <source>Tape</source>
   <translation>テープ</translation>
  </message>
  <message>
   <source>Tissue under the tape</source>
   <translation>テープ下の組織</translation>
  </message>
  <message>
   <source>Fat and fascia left on the bone shorten the tape; surgeon's habit, no published value.</source>
   <translation>骨に残る脂肪と筋膜の分だけテープは短くなります。術者の習慣によるもので、公表値はありません。</translation>
  </message>
  <message>
   <source>Tape width</source>
   <translation>テープの幅</translation>
  </message>
  <message>
   <source>Width of common vascular tapes.</source>
   <translation>一般的な血管テープの幅。</translation>
  </message>
  <message>
   <source>Material</source>
   <translation>材質</translation>
  </message>
  <message>
   <source>Textile</source>
   <translation>織物</translation>
  </message>
  <message>
   <source>Silicone</source>
   <translation>シリコーン</translation>
  </message>
  <message>
   <source>Silicone loops stretch by tens of percent under the hand's pull: use textile.</source>
   <translation>シリコーンは手で引くと数十パーセント伸びます。織物のテープを使ってください。</translation>
  </message>
  <message>
   <source>Round the length to protect</source>
   <translation>長さの丸め方 (優先するもの)</translation>
  </message>
  <message>
   <source>the margin (shorter)</source>
   <translation>切除マージン (短く)</translation>
  </message>
  <message>
   <source>the root (longer)</source>
   <translation>神経根 (長く)</translation>
  </message>
  <message>
   <source>A shorter tape cuts further cranial: more margin, less root.</source>
   <translation>テープが短いほど頭側で切れます。マージンは増え、残る神経根は減ります。</translation>
  </message>
  <message>
   <source>Margins</source>
   <translation>マージン</translation>
  </message>
  <message>
   <source>Needed clear margin</source>
   <translation>必要な腫瘍のない縁</translation>
  </message>
  <message>
   <source>R0 as any clear margin, or 1 mm; the error of the cut is added to it.</source>
   <translation>R0 は陰性断端すべて、または 1 mm。これに切離の誤差が加わります。</translation>
  </message>
  <message>
   <source>Wished margin</source>
   <translation>望ましいマージン</translation>
  </message>
  <message>
   <source>By hand 10 mm come out within 5 mm in half of the cuts (Cartiaux 2008).</source>
   <translation>徒手では、10 mm の狙いが 5 mm 以内に収まるのは半数です (Cartiaux 2008)。</translation>
  </message>
  <message>
   <source>Distance from the dural sac</source>
   <translation>硬膜嚢からの距離</translation>
  </message>
  <message>
   <source>The sac ends anywhere from L5/S1 to S3 (Binokay 2006): look it up each time.</source>
   <translation>硬膜嚢の下端は L5/S1 から S3 までさまざまです (Binokay 2006)。毎回確認してください。</translation>
  </message>
  <message>
   <source>Width of the saw cut</source>
   <translation>骨切りの切り幅</translation>
  </message>
  <message>
   <source>Blade and its set.</source>
   <translation>刃の厚みとあさり。</translation>
  </message>
  <message>
   <source>How sure (one standard deviation)</source>
   <translation>確からしさ (標準偏差)</translation>
  </message>
  <message>
   <source>Zero landmark</source>
   <translation>ゼロ点の指標</translation>
  </message>
  <message>
   <source>Repeated picks of a landmark take its place.</source>
   <translation>指標を繰り返し取ると、その値に置き換わります。</translation>
  </message>
  <message>
   <source>by slice thickness</source>
   <translation>スライス厚による</translation>
  </message>
  <message>
   <source>Transection line</source>
   <translation>離断線</translation>
  </message>
  <message>
   <source>How well the planned line is placed on the images.</source>
   <translation>計画線を画像上にどれだけ正確に置けるか。</translation>
  </message>
  <message>
   <source>Marking the tape</source>
   <translation>テープへの印付け</translation>
  </message>
  <message>
   <source>Pen mark and scissors.</source>
   <translation>ペンの印とはさみ。</translation>
  </message>
  <message>
   <source>Laying the tape</source>
   <translation>テープを当てる操作</translation>
  </message>
  <message>
   <source>Finding the promontory and laying the tape straight; an estimate, not published.</source>
   <translation>岬角を見つけてテープをまっすぐ当てる操作。推定値で、公表値ではありません。</translation>
  </message>
  <message>
   <source>Stretch of the tape</source>
   <translation>テープの伸び</translation>
  </message>
  <message>
   <source>Textile under a light pull; silicone far more.</source>
   <translation>織物を軽く引いたとき。シリコーンははるかに伸びます。</translation>
  </message>
  <message>
   <source>Readings computed</source>
   <translation>計算する読み取り回数</translation>
  </message>
  <message>
   <source>More readings take longer; 400 give the spread within about 4 %.</source>
   <translation>回数が多いほど時間がかかります。400 回でばらつきは約 4 % 以内で求まります。</translation>
  </message>
  <message>
   <source>Open a folder with DICOM series</source>
   <translation>DICOM シリーズのフォルダを開く</translation>
  </message>
  <message>
   <source>Its images are not where they were ({0}). Open them, then the plan {1}.</source>
   <translation>画像が元の場所 ({0}) にありません。画像を開いてから計画 {1} を開いてください。</translation>
  </message>
  <message>
   <source>Landmark</source>
   <translation>指標</translation>
  </message>
  <message>
   <source>&lt;b&gt;SacPlan {0}&lt;/b&gt;&lt;br&gt;Plans the level of a sacrectomy and the vascular tape that finds it again.&lt;br&gt;&lt;br&gt;Not a medical device. Draft, not for clinical use.</source>
   <translation>&lt;b&gt;SacPlan {0}&lt;/b&gt;&lt;br&gt;仙骨切除のレベルと、それを術中に再現する血管テープを計画します。&lt;br&gt;&lt;br&gt;医療機器ではありません。試作版であり、臨床には使用できません。</translation>
  </message>
  <message>
   <source>Open a plan</source>
   <translation>計画を開く</translation>
  </message>
  <message>
   <source>The folder holds images of {0} patients. Choose a series at the left with Enter or a double click.</source>
   <translation>フォルダに {0} 人の患者の画像があります。左のシリーズを Enter またはダブルクリックで選んでください。</translation>
  </message>
  <message>
   <source>A plan for this series lies beside the images: {0}</source>
   <translation>このシリーズの計画が画像と同じ場所にあります: {0}</translation>
  </message>
  <message>
   <source>About SacPlan</source>
   <translation>SacPlan について</translation>
  </message>
  <message>
   <source>Open the plan</source>
   <translation>計画を開く</translation>
  </message>
  <message>
   <source>Place: {0}</source>
   <translation>配置: {0}</translation>
  </message>
  <message>
   <source>Place the foramina or disc remnants to see the level.</source>
   <translation>レベルを表示するには、仙骨孔または椎間板の遺残を配置してください。</translation>
  </message>
  <message>
   <source>at the junction</source>
   <translation>椎体境界</translation>
  </message>
  <message>
   <source>Published groups, not a forecast for one patient.</source>
   <translation>公表された群の値であり、個々の患者の予測ではありません。</translation>
  </message>
  <message>
   <source>ring unstable</source>
   <translation>骨盤輪が不安定</translation>
  </message>
  <message>
   <source>Margin: the cut goes THROUGH the tumour</source>
   <translation>マージン: 切離面が腫瘍を通ります</translation>
  </message>
  <message>
   <source>TOO SHORT</source>
   <translation>不足</translation>
  </message>
  <message>
   <source>enough</source>
   <translation>十分</translation>
  </message>
  <message>
   <source>{0} {1} mm</source>
   <translation>{0} {1} mm</translation>
  </message>
  <message>
   <source>Normal: {0}</source>
   <translation>正常機能: {0}</translation>
  </message>
  <message>
   <source>If every root at risk is lost:</source>
   <translation>危険のある神経根がすべて失われた場合:</translation>
  </message>
  <message>
   <source>Dural sac: {0} mm clear (wished {1})</source>
   <translation>硬膜嚢: {0} mm の余裕 (希望 {1})</translation>
  </message>
  <message>
   <source>Margin: {0} mm, required {1}: {2}</source>
   <translation>マージン: {0} mm、必要 {1}: {2}</translation>
  </message>
  <message>
   <source>Vessels: {0} mm from the rim of the cut</source>
   <translation>血管：切断縁から {0} mm</translation>
  </message>
  <message>
   <source>bladder</source>
   <translation>膀胱</translation>
  </message>
  <message>
   <source>bowel</source>
   <translation>直腸</translation>
  </message>
  <message>
   <source>gait</source>
   <translation>歩行</translation>
  </message>
  <message>
   <source>through {0}</source>
   <translation>{0} を通る</translation>
  </message>
  <message>
   <source>{0}, not counted</source>
   <translation>{0}、数え方未確認</translation>
  </message>
  <message>
   <source>SI joint lost: {0}{1}</source>
   <translation>仙腸関節の喪失: {0}{1}</translation>
  </message>
  <message>
   <source>Dural sac: OPENED, cut {0} mm cranial of its tip</source>
   <translation>硬膜嚢: 開放されます。切離は下端の {0} mm 頭側です</translation>
  </message>
  <message>
   <source>below {0} wished</source>
   <translation>希望の {0} 未満</translation>
  </message>
  <message>
   <source>if risk comes true: {0}</source>
   <translation>危険が現実になった場合: {0}</translation>
  </message>
  <message>
   <source>How were the segments counted?</source>
   <translation>椎体はどのように数えましたか</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>選択</translation>
  </message>
  <message>
   <source>choose or write</source>
   <translation>選択または入力</translation>
  </message>
  <message>
   <source>Transitional vertebra</source>
   <translation>移行椎</translation>
  </message>
  <message>
   <source>Counted from</source>
   <translation>数え始め</translation>
  </message>
  <message>
   <source>Pairs of anterior foramina</source>
   <translation>前仙骨孔の対の数</translation>
  </message>
  <message>
   <source>One segment off is the gravest mistake a level can hold. Without an answer the sheet prints no level; the lengths in mm stay valid.</source>
   <translation>レベルで最も重大な誤りは一椎体のずれです。回答がなければ計画書にレベルは印刷されません。mm の長さは有効です。</translation>
  </message>
  <message>
   <source>Leave open</source>
   <translation>未回答のままにする</translation>
  </message>
  <message>
   <source>None: five lumbar vertebrae, S1 fused</source>
   <translation>なし: 腰椎 5 個、S1 は癒合</translation>
  </message>
  <message>
   <source>L5 is fused to the sacrum (sacralised)</source>
   <translation>L5 が仙骨と癒合 (仙椎化)</translation>
  </message>
  <message>
   <source>S1 is free of the sacrum (lumbarised)</source>
   <translation>S1 が仙骨から分離 (腰椎化)</translation>
  </message>
  <message>
   <source>Unclear</source>
   <translation>不明</translation>
  </message>
  <message>
   <source>C2 downwards, whole spine</source>
   <translation>C2 から下へ、全脊椎</translation>
  </message>
  <message>
   <source>T12, the last rib</source>
   <translation>T12、最下位肋骨</translation>
  </message>
  <message>
   <source>L5, iliolumbar ligament</source>
   <translation>L5、腸腰靱帯</translation>
  </message>
  <message>
   <source>Coccyx upwards</source>
   <translation>尾骨から上へ</translation>
  </message>
  <message>
   <source>Lumbosacral disc on these images</source>
   <translation>この画像の腰仙椎間板</translation>
  </message>
  <message>
   <source>not counted</source>
   <translation>数え方未確認</translation>
  </message>
  <message>
   <source>Defaults of this plan</source>
   <translation>この計画の既定値</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>すべて初期値に戻す</translation>
  </message>
  <message>
   <source>Change defaults</source>
   <translation>既定値を変更</translation>
  </message>
  <message>
   <source>Reset {0}</source>
   <translation>{0} を初期値に戻す</translation>
  </message>
  <message>
   <source>Click points, or draw; double click or Enter closes, Backspace takes one back</source>
   <translation>点をクリック、またはドラッグで描画。ダブルクリックか Enter で閉じ、Backspace で一点戻します</translation>
  </message>
  <message>
   <source>&amp;Plan</source>
   <translation>計画(&amp;P)</translation>
  </message>
  <message>
   <source>Outline the tumour on a slice</source>
   <translation>スライス上で腫瘍の輪郭を描く</translation>
  </message>
  <message>
   <source>Remove the tumour outlines</source>
   <translation>腫瘍の輪郭を削除</translation>
  </message>
  <message>
   <source>Outline vessels on a slice</source>
   <translation>スライス上で血管の輪郭を描く</translation>
  </message>
  <message>
   <source>Outline soft tissue that is removed</source>
   <translation>合併切除する軟部組織の輪郭を描く</translation>
  </message>
  <message>
   <source>Remove the soft tissue outlines</source>
   <translation>軟部組織の輪郭を削除</translation>
  </message>
  <message>
   <source>Remove the outline on this slice</source>
   <translation>このスライスの輪郭を削除</translation>
  </message>
  <message>
   <source>Brush: only values as under the crosshair</source>
   <translation>ブラシ：十字線の位置の値だけ</translation>
  </message>
  <message>
   <source>Hide the structure that is drawn</source>
   <translation>描画中の構造を隠す</translation>
  </message>
  <message>
   <source>Of the structure that is drawn, in the view that has the focus</source>
   <translation>描画中の構造について、フォーカスのあるビューで</translation>
  </message>
  <message>
   <source>What is painted is chosen in the card of drawn structures</source>
   <translation>何を塗るかは「描いた構造」のカードで選びます</translation>
  </message>
  <message>
   <source>Paint with a brush</source>
   <translation>ブラシで塗る</translation>
  </message>
  <message>
   <source>Erase with a brush</source>
   <translation>ブラシで消す</translation>
  </message>
  <message>
   <source>Narrower brush</source>
   <translation>ブラシを細く</translation>
  </message>
  <message>
   <source>Wider brush</source>
   <translation>ブラシを太く</translation>
  </message>
  <message>
   <source>&amp;Tool</source>
   <translation>ツール(&amp;T)</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>やり直す</translation>
  </message>
  <message>
   <source>Place the next landmark</source>
   <translation>次の指標を配置</translation>
  </message>
  <message>
   <source>Place the plane at the crosshair</source>
   <translation>十字線の位置に離断面を配置</translation>
  </message>
  <message>
   <source>Plane to the next junction above</source>
   <translation>離断面を一つ上の椎体境界へ</translation>
  </message>
  <message>
   <source>Plane to the next junction below</source>
   <translation>離断面を一つ下の椎体境界へ</translation>
  </message>
  <message>
   <source>Plane at right angles to the face</source>
   <translation>離断面を骨の前面に直角にする</translation>
  </message>
  <message>
   <source>Let the plane rest at junctions and right angles</source>
   <translation>離断面を境界と直角で止める</translation>
  </message>
  <message>
   <source>Lock the plane</source>
   <translation>離断面をロック</translation>
  </message>
  <message>
   <source>Keep the plane to compare it</source>
   <translation>比較のため離断面を残す</translation>
  </message>
  <message>
   <source>Compare planes…</source>
   <translation>離断面を比較…</translation>
  </message>
  <message>
   <source>Outline the sacrum again</source>
   <translation>仙骨の輪郭を取り直す</translation>
  </message>
  <message>
   <source>Segmentation made elsewhere…</source>
   <translation>外部で作成したセグメンテーション…</translation>
  </message>
  <message>
   <source>Outline by SacPlan</source>
   <translation>SacPlan で輪郭を取る</translation>
  </message>
  <message>
   <source>Draw the ventral curve</source>
   <translation>腹側曲線を描く</translation>
  </message>
  <message>
   <source>Remove the curve</source>
   <translation>曲線を削除</translation>
  </message>
  <message>
   <source>How were the segments counted?…</source>
   <translation>椎体の数え方…</translation>
  </message>
  <message>
   <source>Simulated lateral radiograph…</source>
   <translation>側面 X 線像のシミュレーション…</translation>
  </message>
  <message>
   <source>Tapes…</source>
   <translation>テープ…</translation>
  </message>
  <message>
   <source>Defaults: tape, margins, how sure…</source>
   <translation>既定値: テープ、マージン、確からしさ…</translation>
  </message>
  <message>
   <source>Stop what is under way</source>
   <translation>実行中の操作を中止</translation>
  </message>
  <message>
   <source>Crosshair</source>
   <translation>十字線</translation>
  </message>
  <message>
   <source>Brightness and contrast</source>
   <translation>明るさとコントラスト</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>移動</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>拡大縮小</translation>
  </message>
  <message>
   <source>Ruler</source>
   <translation>定規</translation>
  </message>
  <message>
   <source>What the left button does where it meets no handle</source>
   <translation>ハンドル以外での左ボタンの動作</translation>
  </message>
  <message>
   <source>Again: pass one over</source>
   <translation>もう一度押すと一つ飛ばします</translation>
  </message>
  <message>
   <source>Plane</source>
   <translation>離断面</translation>
  </message>
  <message>
   <source>Where landmarks show two segments to meet</source>
   <translation>指標が示す二つの椎体の境界</translation>
  </message>
  <message>
   <source>While it is dragged: within 1 mm of a junction, 1° of a right angle. Ctrl: pass</source>
   <translation>ドラッグ中：境界から1 mm、直角から1°以内で止まる。Ctrlで通過</translation>
  </message>
  <message>
   <source>Up to three planes, A to C; they are saved with the plan</source>
   <translation>A から C まで三つ。計画とともに保存されます</translation>
  </message>
  <message>
   <source>Sacrum, tumour or vessels from DICOM SEG, RTSTRUCT, NIfTI or NRRD</source>
   <translation>DICOM SEG、RTSTRUCT、NIfTI、NRRD から仙骨、腫瘍、血管を読み込む</translation>
  </message>
  <message>
   <source>Outline by TotalSegmentator</source>
   <translation>TotalSegmentator で輪郭を取る</translation>
  </message>
  <message>
   <source>Outline by TotalSegmentator (not installed)</source>
   <translation>TotalSegmentator で輪郭を取る (未インストール)</translation>
  </message>
  <message>
   <source>Click down the front of the bone in the sagittal view; drag to correct</source>
   <translation>矢状断で骨の前面を上から下へクリックし、ドラッグで修正します</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>ファイル(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>ヘルプ(&amp;H)</translation>
  </message>
  <message>
   <source>Open folder…</source>
   <translation>フォルダを開く…</translation>
  </message>
  <message>
   <source>From an archive…</source>
   <translation>アーカイブから…</translation>
  </message>
  <message>
   <source>Open plan…</source>
   <translation>計画を開く…</translation>
  </message>
  <message>
   <source>Open the sample case</source>
   <translation>サンプル症例を開く</translation>
  </message>
  <message>
   <source>Save plan</source>
   <translation>計画を保存</translation>
  </message>
  <message>
   <source>Save plan as…</source>
   <translation>計画を別名で保存…</translation>
  </message>
  <message>
   <source>Plan sheet…</source>
   <translation>手術計画書…</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>設定…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>Copy the picture of the view</source>
   <translation>ビューの画像をコピー</translation>
  </message>
  <message>
   <source>Save the picture of the view…</source>
   <translation>ビューの画像を保存…</translation>
  </message>
  <message>
   <source>Save it with the patient's name…</source>
   <translation>患者名付きで保存…</translation>
  </message>
  <message>
   <source>Find a command…</source>
   <translation>コマンドを検索…</translation>
  </message>
  <message>
   <source>Keys and mouse</source>
   <translation>キーとマウス</translation>
  </message>
  <message>
   <source>Short tour of the window</source>
   <translation>ウィンドウの簡単な案内</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>A folder with DICOM series; dropping it on the window does the same</source>
   <translation>DICOM シリーズのフォルダ。ウィンドウへのドロップでも開けます</translation>
  </message>
  <message>
   <source>Search a PACS, fetch series, send files</source>
   <translation>PACS を検索し、シリーズを取得し、ファイルを送信</translation>
  </message>
  <message>
   <source>The pages at true scale, to be printed or saved</source>
   <translation>原寸大のページ。印刷または保存</translation>
  </message>
  <message>
   <source>Look, mouse, grey windows, shortcuts</source>
   <translation>外観、マウス、階調ウィンドウ、ショートカット</translation>
  </message>
  <message>
   <source>Without who the patient is</source>
   <translation>患者の情報なし</translation>
  </message>
  <message>
   <source>Language: {0}</source>
   <translation>言語: {0}</translation>
  </message>
  <message>
   <source>info</source>
   <translation>情報</translation>
  </message>
  <message>
   <source>caution</source>
   <translation>注意</translation>
  </message>
  <message>
   <source>blocker</source>
   <translation>印刷不可</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Nothing to report.</source>
   <translation>指摘事項はありません。</translation>
  </message>
  <message>
   <source>Compare the edges of the bone, then accept it or refine it.</source>
   <translation>骨の縁を比べて、受け入れるか調整してください。</translation>
  </message>
  <message>
   <source>Laid over</source>
   <translation>重ね合わせ</translation>
  </message>
  <message>
   <source>Exchange how it lies with other programs</source>
   <translation>重ね合わせの位置を他のプログラムとやり取り</translation>
  </message>
  <message>
   <source>Take the series off again</source>
   <translation>重ねたシリーズを外す</translation>
  </message>
  <message>
   <source>How the series laid over is shown</source>
   <translation>重ねたシリーズの表示方法</translation>
  </message>
  <message>
   <source>How much of the series laid over is seen</source>
   <translation>重ねたシリーズの濃さ</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>受け入れる</translation>
  </message>
  <message>
   <source>The edges of the bone meet in both: take the series so</source>
   <translation>両方で骨の縁が一致しています。この位置を採用します</translation>
  </message>
  <message>
   <source>By landmarks…</source>
   <translation>指標で合わせる…</translation>
  </message>
  <message>
   <source>Show three or more places in both series, and lay the one on the other by these</source>
   <translation>両シリーズで三か所以上を示し、それらで重ねます</translation>
  </message>
  <message>
   <source>Lay on</source>
   <translation>重ねる</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>やめる</translation>
  </message>
  <message>
   <source>{0}: known to {1} mm (one standard deviation). What is marked while it is seen counts as marked on it and carries that error.</source>
   <translation>{0}: 精度 {1} mm (標準偏差)。表示中に付けた印はこのシリーズ上の印とみなされ、その誤差を含みます。</translation>
  </message>
  <message>
   <source>{0} of at least {1} places shown.</source>
   <translation>{1} か所以上のうち {0} か所を指定。</translation>
  </message>
  <message>
   <source>{0} places shown; laid on by them they lie {1} mm apart (SD).</source>
   <translation>{0} か所を指定。これで重ねると {1} mm ずれます (SD)。</translation>
  </message>
  <message>
   <source>{0} places shown, all in a row: show one more, beside them.</source>
   <translation>{0} か所が一直線上です。横にもう一か所示してください。</translation>
  </message>
  <message>
   <source>Use a DICOM registration…</source>
   <translation>DICOM の位置合わせを使う…</translation>
  </message>
  <message>
   <source>Save as DICOM registration…</source>
   <translation>DICOM の位置合わせとして保存…</translation>
  </message>
  <message>
   <source>Blended</source>
   <translation>混合</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>分割</translation>
  </message>
  <message>
   <source>Squares</source>
   <translation>市松</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>非表示</translation>
  </message>
  <message>
   <source>As it lies, for both share a frame of reference</source>
   <translation>座標系が共通のため、そのままの位置</translation>
  </message>
  <message>
   <source>Laid on by the pictures</source>
   <translation>画像により重ね合わせ</translation>
  </message>
  <message>
   <source>Laid on by landmarks</source>
   <translation>指標により重ね合わせ</translation>
  </message>
  <message>
   <source>Laid on as a DICOM registration says</source>
   <translation>DICOM の位置合わせにより重ね合わせ</translation>
  </message>
  <message>
   <source>Only centre on centre: show places in both</source>
   <translation>中心同士を合わせただけです。両方で位置を示してください</translation>
  </message>
  <message>
   <source>Use a DICOM registration</source>
   <translation>DICOM の位置合わせを使う</translation>
  </message>
  <message>
   <source>Save as DICOM registration</source>
   <translation>DICOM の位置合わせとして保存</translation>
  </message>
  <message>
   <source>Laying one series on the other</source>
   <translation>シリーズを重ね合わせています</translation>
  </message>
  <message>
   <source>Loading the other planes</source>
   <translation>ほかの断面を読み込んでいます</translation>
  </message>
  <message>
   <source>Lay on by landmarks…</source>
   <translation>指標で重ね合わせる…</translation>
  </message>
  <message>
   <source>The registration is saved: {0}</source>
   <translation>位置合わせを保存しました: {0}</translation>
  </message>
  <message>
   <source>DICOM (*.dcm);;* (*)</source>
   <translation>DICOM (*.dcm);;* (*)</translation>
  </message>
  <message>
   <source>Search by what is done, or by a key</source>
   <translation>操作またはキーで検索</translation>
  </message>
  <message>
   <source>Search the keys</source>
   <translation>キーを検索</translation>
  </message>
  <message>
   <source>Change shortcuts…</source>
   <translation>ショートカットを変更…</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>マウス</translation>
  </message>
  <message>
   <source>Keys in the views</source>
   <translation>ビューでのキー</translation>
  </message>
  <message>
   <source>Off a handle: brightness and contrast, or the tool chosen; a click: crosshair</source>
   <translation>ハンドル以外: 明るさとコントラスト、または選んだツール。クリック: 十字線</translation>
  </message>
  <message>
   <source>Off a handle: the crosshair, or the tool chosen</source>
   <translation>ハンドル以外: 十字線、または選んだツール</translation>
  </message>
  <message>
   <source>On a handle: moves it</source>
   <translation>ハンドル上: ハンドルを動かす</translation>
  </message>
  <message>
   <source>Left drag</source>
   <translation>左ドラッグ</translation>
  </message>
  <message>
   <source>Middle drag</source>
   <translation>中ドラッグ</translation>
  </message>
  <message>
   <source>Right drag, or Ctrl and wheel</source>
   <translation>右ドラッグ、または Ctrl とホイール</translation>
  </message>
  <message>
   <source>Menu of the view</source>
   <translation>ビューのメニュー</translation>
  </message>
  <message>
   <source>Right click</source>
   <translation>右クリック</translation>
  </message>
  <message>
   <source>Through the slices; in 3D: zoom</source>
   <translation>スライス送り。3D では拡大縮小</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>ホイール</translation>
  </message>
  <message>
   <source>Crosshair follows the pointer</source>
   <translation>十字線がポインタに追従</translation>
  </message>
  <message>
   <source>Shift and move</source>
   <translation>Shift と移動</translation>
  </message>
  <message>
   <source>One view alone, and back</source>
   <translation>一つのビューだけ、元に戻す</translation>
  </message>
  <message>
   <source>Double click</source>
   <translation>ダブルクリック</translation>
  </message>
  <message>
   <source>Through the slices, or nudge the selected landmark by 0.5 mm; the crosshair while a landmark is due. Shift: ten times, Ctrl: a tenth</source>
   <translation>スライス送り、または選んだ指標を 0.5 mm 動かす。指標を置くときは十字線。Shift で 10 倍、Ctrl で 10 分の 1</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>矢印</translation>
  </message>
  <message>
   <source>First and last slice</source>
   <translation>最初と最後のスライス</translation>
  </message>
  <message>
   <source>Home, End</source>
   <translation>Home, End</translation>
  </message>
  <message>
   <source>Place the landmark that is due at the crosshair</source>
   <translation>次の指標を十字線の位置に配置</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>A suggested landmark: accept, refuse, next</source>
   <translation>候補の指標: 採用、却下、次へ</translation>
  </message>
  <message>
   <source>Enter, Delete, Tab</source>
   <translation>Enter, Delete, Tab</translation>
  </message>
  <message>
   <source>Plane up and down, 0.5 mm. Shift: ten times, Ctrl: a tenth</source>
   <translation>離断面を上下に 0.5 mm。Shift で 10 倍、Ctrl で 10 分の 1</translation>
  </message>
  <message>
   <source>Alt+Up, Down</source>
   <translation>Alt+上, 下</translation>
  </message>
  <message>
   <source>Plane: tilt by 0.5 degrees</source>
   <translation>離断面を 0.5 度傾ける</translation>
  </message>
  <message>
   <source>Alt+Left, Right</source>
   <translation>Alt+左, 右</translation>
  </message>
  <message>
   <source>Plane: obliquity by 0.5 degrees</source>
   <translation>離断面の斜度を 0.5 度変える</translation>
  </message>
  <message>
   <source>Alt+Page Up, Page Down</source>
   <translation>Alt+Page Up, Page Down</translation>
  </message>
  <message>
   <source>Straightened sacrum: depth; along the tape</source>
   <translation>展開した仙骨: 深さ、テープに沿った移動</translation>
  </message>
  <message>
   <source>Left, Right; Up, Down</source>
   <translation>左, 右; 上, 下</translation>
  </message>
  <message>
   <source>Measure, contour, curve: one point less</source>
   <translation>計測、輪郭、曲線: 一点戻す</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Backspace</translation>
  </message>
  <message>
   <source>Remove the selected landmark or measure</source>
   <translation>選んだ指標または計測を削除</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Delete</translation>
  </message>
  <message>
   <source>Cancel what is under way</source>
   <translation>実行中の操作をやめる</translation>
  </message>
  <message>
   <source>What is done</source>
   <translation>操作</translation>
  </message>
  <message>
   <source>Keys or mouse</source>
   <translation>キーまたはマウス</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>キーなし</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>左</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>右</translation>
  </message>
  <message>
   <source>Landmarks</source>
   <translation>指標</translation>
  </message>
  <message>
   <source>Show the foramina</source>
   <translation>仙骨孔を表示</translation>
  </message>
  <message>
   <source>optional</source>
   <translation>任意</translation>
  </message>
  <message>
   <source>Suggested, not placed: {0}. Look at them…</source>
   <translation>候補あり、未配置: {0}。確かめる…</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>移動</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{1} 中 {0}</translation>
  </message>
  <message>
   <source>{0}  Foramina, {1}: level and tape marks</source>
   <translation>{0}  仙骨孔 {1}: レベルとテープの印</translation>
  </message>
  <message>
   <source>The centre of the opening on the front of the sacrum. Left is the patient's left: on the right of axial and coronal pictures.</source>
   <translation>仙骨前面の孔の中心。左は患者の左で、軸位断と冠状断では画面の右側です。</translation>
  </message>
  <message>
   <source>The lower bony rim of the opening on the front of the sacrum, which a finger feels; not its centre. Left is the patient's left.</source>
   <translation>仙骨前面の孔の骨性下縁。指で触れる縁で、中心ではありません。左は患者の左です。</translation>
  </message>
  <message>
   <source>The opening on the back of the sacrum, beside the median crest; not the larger one in front. Left is the patient's left.</source>
   <translation>仙骨背面の孔、正中稜の脇。前面の大きい孔ではありません。左は患者の左です。</translation>
  </message>
  <message>
   <source>The front edge of the remnant of the disc between the two segments, in the midline; not its rear edge in the canal.</source>
   <translation>二つの椎体間に残る椎間板の前縁、正中。脊柱管側の後縁ではありません。</translation>
  </message>
  <message>
   <source>The lowest place where sacrum and ilium still face each other; not the upper or front edge of the joint. Left is the patient's left.</source>
   <translation>仙骨と腸骨がまだ向かい合う最も下の位置。関節の上縁や前縁ではありません。左は患者の左です。</translation>
  </message>
  <message>
   <source>The rearmost corner of the iliac crest, under the dimple of the skin; not the inferior spine below it. Left is the patient's left.</source>
   <translation>腸骨稜の最も後ろの角、皮膚のくぼみの下。その下の下後腸骨棘ではありません。左は患者の左です。</translation>
  </message>
  <message>
   <source>The tip of the spine that points inward behind the hip joint; not the ischial tuberosity below it. Left is the patient's left.</source>
   <translation>股関節の後ろで内側を向く棘の先端。その下の坐骨結節ではありません。左は患者の左です。</translation>
  </message>
  <message>
   <source>The front upper edge of the S1 bone, in the midline. Not the bulge of the L5/S1 disc above it, and not the step at S1/2 below.</source>
   <translation>S1 椎体の前上縁、正中。上の L5/S1 椎間板の膨隆でも、下の S1/2 の段差でもありません。</translation>
  </message>
  <message>
   <source>The foremost point of the L5/S1 disc, in the midline; not the edge of the S1 bone below it.</source>
   <translation>L5/S1 椎間板の最も前の点、正中。その下の S1 骨の縁ではありません。</translation>
  </message>
  <message>
   <source>The rear upper edge of the S1 bone, in the midline, at the canal; not its front edge, and not the edge of L5 above it.</source>
   <translation>S1 骨の後上縁、正中、脊柱管側。前縁でも、その上の L5 の縁でもありません。</translation>
  </message>
  <message>
   <source>The front lower edge of S5, in the midline. Not the tip of the coccyx, which is a separate, mobile bone.</source>
   <translation>S5 の前下縁、正中。別の可動する骨である尾骨の先端ではありません。</translation>
  </message>
  <message>
   <source>The lowest point of the coccyx; not the lower edge of S5 above it.</source>
   <translation>尾骨の最も下の点。その上の S5 の下縁ではありません。</translation>
  </message>
  <message>
   <source>The lower end of the fluid of the thecal sac, on MR mostly at S2; not the end of the bony canal.</source>
   <translation>硬膜嚢の液の下端。MR では多くは S2 の高さ。骨性の管の端ではありません。</translation>
  </message>
  <message>
   <source>The highest point of the gap in the rear wall of the canal, in the midline; not the lower edge of S5.</source>
   <translation>管の後壁の欠損の最も高い点、正中。S5 の下縁ではありません。</translation>
  </message>
  <message>
   <source>The rearmost point of the median crest behind S2; not the crest of S1 or S3: count the segments.</source>
   <translation>S2 の後ろの正中仙骨稜の最も後ろの点。S1 や S3 の稜ではありません。椎体を数えてください。</translation>
  </message>
  <message>
   <source>Promontory</source>
   <translation>岬角</translation>
  </message>
  <message>
   <source>Apex</source>
   <translation>仙骨尖</translation>
  </message>
  <message>
   <source>S{0} foramen {1}</source>
   <translation>S{0} 仙骨孔 {1}</translation>
  </message>
  <message>
   <source>PSIS {0}</source>
   <translation>PSIS {0}</translation>
  </message>
  <message>
   <source>SI joint end {0}</source>
   <translation>仙腸関節端 {0}</translation>
  </message>
  <message>
   <source>Add ▾</source>
   <translation>追加 ▾</translation>
  </message>
  <message>
   <source>Add a landmark</source>
   <translation>指標を追加</translation>
  </message>
  <message>
   <source>Every landmark the plan knows, and further picks of placed ones</source>
   <translation>計画で使えるすべての指標と、配置済み指標の再指定</translation>
  </message>
  <message>
   <source>Pick again, to see how far picks differ</source>
   <translation>もう一度指定し、ばらつきを見る</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>必須</translation>
  </message>
  <message>
   <source>Frame and other zero</source>
   <translation>座標系ともう一つのゼロ点</translation>
  </message>
  <message>
   <source>Level: disc remnants</source>
   <translation>レベル: 椎間板の遺残</translation>
  </message>
  <message>
   <source>Roots: anterior foramina, centre</source>
   <translation>神経根: 前仙骨孔、中心</translation>
  </message>
  <message>
   <source>Roots: anterior foramina, lower rim</source>
   <translation>神経根: 前仙骨孔、下縁</translation>
  </message>
  <message>
   <source>From behind</source>
   <translation>背側から</translation>
  </message>
  <message>
   <source>Dural sac and SI joint</source>
   <translation>硬膜嚢と仙腸関節</translation>
  </message>
  <message>
   <source>Drawing: where the {0} lies, and what it is not</source>
   <translation>図: {0}の位置と、間違えやすい場所</translation>
  </message>
  <message>
   <source>{0}: placed. Click to go there; right click to move or remove it.</source>
   <translation>{0}: 配置済み。クリックで移動、右クリックで移動または削除。</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>配置</translation>
  </message>
  <message>
   <source>needed</source>
   <translation>必須</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>見る</translation>
  </message>
  <message>
   <source>to be placed now</source>
   <translation>これから配置</translation>
  </message>
  <message>
   <source>placed</source>
   <translation>配置済み</translation>
  </message>
  <message>
   <source>not placed</source>
   <translation>未配置</translation>
  </message>
  <message>
   <source>suggested ± {0} mm</source>
   <translation>候補 ± {0} mm</translation>
  </message>
  <message>
   <source>picks differ {0} mm</source>
   <translation>指定のばらつき {0} mm</translation>
  </message>
  <message>
   <source>{0} mm to bone</source>
   <translation>骨まで {0} mm</translation>
  </message>
  <message>
   <source>Place {0}</source>
   <translation>{0} を配置</translation>
  </message>
  <message>
   <source>Go to {0}</source>
   <translation>{0} へ移動</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>{0} を削除</translation>
  </message>
  <message>
   <source>left out: {0}</source>
   <translation>省略: {0}</translation>
  </message>
  <message>
   <source>SacPlan speaks this language from its next start on.</source>
   <translation>SacPlan は次回の起動からこの言語で表示されます。</translation>
  </message>
  <message>
   <source>Level and what it costs</source>
   <translation>レベルとその影響</translation>
  </message>
  <message>
   <source>Go to the least distance from the tumour</source>
   <translation>腫瘍への最短距離の位置へ移動</translation>
  </message>
  <message>
   <source>How were the segments counted? Without an answer no level is printed.</source>
   <translation>椎体はどのように数えましたか。回答がなければレベルは印刷されません。</translation>
  </message>
  <message>
   <source>How counted?</source>
   <translation>数え方は？</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>確認済み</translation>
  </message>
  <message>
   <source>LOOK</source>
   <translation>外観</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>テーマ</translation>
  </message>
  <message>
   <source>The pictures stay dark in both: bone is read on black.</source>
   <translation>画像はどちらでも暗いままです。骨は黒地で読みます。</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>小</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>標準</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>大</translation>
  </message>
  <message>
   <source>Very large</source>
   <translation>特大</translation>
  </message>
  <message>
   <source>Size of the text</source>
   <translation>文字の大きさ</translation>
  </message>
  <message>
   <source>MOUSE</source>
   <translation>マウス</translation>
  </message>
  <message>
   <source>Left button</source>
   <translation>左ボタン</translation>
  </message>
  <message>
   <source>Off a handle only; a handle is always moved. A click still brings the crosshair. Middle button: pan. Right button: zoom.</source>
   <translation>ハンドル以外で有効です。ハンドルは常に動かせます。クリックは十字線を移します。中ボタン: 移動。右ボタン: 拡大縮小。</translation>
  </message>
  <message>
   <source>Turn the wheel's direction through the slices round</source>
   <translation>ホイールでのスライス送りの向きを逆にする</translation>
  </message>
  <message>
   <source>A dragged plane rests at junctions and right angles</source>
   <translation>ドラッグした離断面を境界と直角で止める</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>暗い</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>明るい</translation>
  </message>
  <message>
   <source>Crosshair, or the tool chosen</source>
   <translation>十字線、または選んだツール</translation>
  </message>
  <message>
   <source>Brightness and contrast, as in a PACS viewer</source>
   <translation>明るさとコントラスト (PACS ビューアと同じ)</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>ツール</translation>
  </message>
  <message>
   <source>new plan</source>
   <translation>新しい計画</translation>
  </message>
  <message>
   <source>plan</source>
   <translation>計画</translation>
  </message>
  <message>
   <source>Segmentation made elsewhere</source>
   <translation>外部で作成したセグメンテーション</translation>
  </message>
  <message>
   <source>Reading the segmentation</source>
   <translation>セグメンテーションを読み込み中</translation>
  </message>
  <message>
   <source>Taking it over</source>
   <translation>取り込み中</translation>
  </message>
  <message>
   <source>Take over a segmentation</source>
   <translation>セグメンテーションを取り込む</translation>
  </message>
  <message>
   <source>DICOM SEG, RTSTRUCT, NIfTI, NRRD (*.dcm *.nii *.nii.gz *.nrrd *.seg.nrrd);;* (*)</source>
   <translation>DICOM SEG, RTSTRUCT, NIfTI, NRRD (*.dcm *.nii *.nii.gz *.nrrd *.seg.nrrd);;* (*)</translation>
  </message>
  <message>
   <source>{0} lies on {1}. What is taken as tumour or soft tissue takes the place of what was drawn.</source>
   <translation>{0} は {1} に合っています。腫瘍または軟部組織として取り込むと、描いたものと置き換わります。</translation>
  </message>
  <message>
   <source>the series laid over</source>
   <translation>重ねたシリーズ</translation>
  </message>
  <message>
   <source>the open series</source>
   <translation>開いているシリーズ</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>取り込む</translation>
  </message>
  <message>
   <source>Structure</source>
   <translation>構造</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>体積</translation>
  </message>
  <message>
   <source>Take as</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>{0} contours</source>
   <translation>輪郭 {0} 個</translation>
  </message>
  <message>
   <source>Take {0} as</source>
   <translation>{0} の用途</translation>
  </message>
  <message>
   <source>Sacrum: outline of the bone</source>
   <translation>仙骨: 骨の輪郭</translation>
  </message>
  <message>
   <source>Tumour</source>
   <translation>腫瘍</translation>
  </message>
  <message>
   <source>Soft tissue removed with the bone</source>
   <translation>骨とともに切除する軟部組織</translation>
  </message>
  <message>
   <source>Shown under its own name</source>
   <translation>元の名前で表示</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>使わない</translation>
  </message>
  <message>
   <source>Angle</source>
   <translation>角度</translation>
  </message>
  <message>
   <source>Three clicks, or a drag along each of two lines</source>
   <translation>三回クリック、または二本の線に沿ってドラッグ</translation>
  </message>
  <message>
   <source>Length on the bone</source>
   <translation>骨上の長さ</translation>
  </message>
  <message>
   <source>Click points on the bone; double click or Enter ends, Backspace takes one back</source>
   <translation>骨の上の点をクリック。ダブルクリックか Enter で終わり、Backspace で一点戻します</translation>
  </message>
  <message>
   <source>Value in a circle</source>
   <translation>円内の値</translation>
  </message>
  <message>
   <source>Click for 3 mm, or drag from the middle: mean ± SD</source>
   <translation>クリックで 3 mm、または中心からドラッグ: 平均 ± SD</translation>
  </message>
  <message>
   <source>Copy the list of measures</source>
   <translation>計測の一覧をコピー</translation>
  </message>
  <message>
   <source>Remove all measures</source>
   <translation>計測をすべて削除</translation>
  </message>
  <message>
   <source>As a table with commas, for a spreadsheet</source>
   <translation>表計算用のカンマ区切りの表として</translation>
  </message>
  <message>
   <source>Delete removes the selected one, Backspace takes back the last one</source>
   <translation>Delete で選んだもの、Backspace で最後のものを取り消します</translation>
  </message>
  <message>
   <source>{0} measures are in the clipboard.</source>
   <translation>計測 {0} 件をクリップボードに入れました。</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Copy the message</source>
   <translation>メッセージをコピー</translation>
  </message>
  <message>
   <source>Details…</source>
   <translation>詳細…</translation>
  </message>
  <message>
   <source>Details of the problem, and a report</source>
   <translation>問題の詳細と報告書</translation>
  </message>
  <message>
   <source>Dismiss the message (Esc)</source>
   <translation>メッセージを閉じる (Esc)</translation>
  </message>
  <message>
   <source>Click the {0} once more, as if for the first time</source>
   <translation>{0} を初めてのつもりで、もう一度クリックしてください</translation>
  </message>
  <message>
   <source>Keys: arrows move the crosshair by 0.5 mm (Shift 5, Ctrl 0.05), Page up and down the slice, Enter places, L passes over.</source>
   <translation>キー: 矢印で十字線を 0.5 mm (Shift 5、Ctrl 0.05)、Page Up/Down でスライス、Enter で配置、L で飛ばします。</translation>
  </message>
  <message>
   <source>Not placed yet. Drag it, click elsewhere or use the arrows to correct it.</source>
   <translation>まだ配置されていません。ドラッグ、別の場所のクリック、矢印で直せます。</translation>
  </message>
  <message>
   <source>Three or more, some beside the midline. Backspace takes one back, Esc gives up.</source>
   <translation>三か所以上、正中以外も含めて。Backspace で一つ戻し、Esc でやめます。</translation>
  </message>
  <message>
   <source>It begins at the level of the crosshair. Then drag its handles, or use the slider and the numbers below.</source>
   <translation>十字線の高さから始まります。ハンドルをドラッグするか、下のスライダーと数値で調整します。</translation>
  </message>
  <message>
   <source>Click the {0} in any view</source>
   <translation>いずれかのビューで {0} をクリック</translation>
  </message>
  <message>
   <source>Drag a point to correct, Backspace takes the lowest back, Enter or Esc ends.</source>
   <translation>点をドラッグして修正。Backspace で最下点を戻し、Enter か Esc で終わります。</translation>
  </message>
  <message>
   <source>Click points, or draw in one line. Double click or Enter closes it, Backspace takes a point back, Esc ends.</source>
   <translation>点をクリックするか、一筆で描きます。ダブルクリックか Enter で閉じ、Backspace で一点戻し、Esc で終わります。</translation>
  </message>
  <message>
   <source>Each stroke is one step of Undo. Comma and full stop change the width, Esc ends.</source>
   <translation>一筆ごとに元に戻せます。コンマとピリオドで太さを変え、Esc で終わります。</translation>
  </message>
  <message>
   <source>This is no CT: the bone is not outlined. Draw its front in the sagittal view.</source>
   <translation>CT ではないため骨の輪郭は取られません。矢状断で骨の前面を描いてください。</translation>
  </message>
  <message>
   <source>Place the transection plane</source>
   <translation>離断面を配置</translation>
  </message>
  <message>
   <source>Is this the {0}?</source>
   <translation>これは{0}ですか</translation>
  </message>
  <message>
   <source>Suggested, ± {0} mm: {1}</source>
   <translation>候補、± {0} mm: {1}</translation>
  </message>
  <message>
   <source>Click down the front of the sacrum, sagittal view</source>
   <translation>矢状断で仙骨の前面を上から下へクリック</translation>
  </message>
  <message>
   <source>Paint on a slice: {0}</source>
   <translation>スライス上で塗る: {0}</translation>
  </message>
  <message>
   <source>Erase on a slice: {0}</source>
   <translation>スライス上で消す: {0}</translation>
  </message>
  <message>
   <source>Place the {0}</source>
   <translation>{0} を配置</translation>
  </message>
  <message>
   <source>This stops the plan</source>
   <translation>計画を妨げています</translation>
  </message>
  <message>
   <source>The sacrum is being outlined</source>
   <translation>仙骨の輪郭を取っています</translation>
  </message>
  <message>
   <source>A few seconds.</source>
   <translation>数秒かかります。</translation>
  </message>
  <message>
   <source>The sacrum is not outlined</source>
   <translation>仙骨の輪郭がありません</translation>
  </message>
  <message>
   <source>Outline on a slice: {0}</source>
   <translation>スライス上で輪郭を描く: {0}</translation>
  </message>
  <message>
   <source>Place {0}: click it on the bone, planned series</source>
   <translation>{0} か所目: 計画シリーズの骨の上をクリック</translation>
  </message>
  <message>
   <source>Place {0}: now the same, series laid over</source>
   <translation>{0} か所目: 重ねたシリーズで同じ場所をクリック</translation>
  </message>
  <message>
   <source>Reading headers</source>
   <translation>ヘッダを読み込み中</translation>
  </message>
  <message>
   <source>Loading the series</source>
   <translation>シリーズを読み込み中</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>表示(&amp;V)</translation>
  </message>
  <message>
   <source>Own grey window {0}</source>
   <translation>自分の階調ウィンドウ {0}</translation>
  </message>
  <message>
   <source>Keep this grey window under {0}</source>
   <translation>この階調ウィンドウを {0} に登録</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>何をしますか</translation>
  </message>
  <message>
   <source>Search the commands</source>
   <translation>コマンドを検索</translation>
  </message>
  <message>
   <source>Commands that match</source>
   <translation>一致するコマンド</translation>
  </message>
  <message>
   <source>DRAFT – not for clinical use</source>
   <translation>試作版 – 臨床使用不可</translation>
  </message>
  <message>
   <source>date unknown</source>
   <translation>日付不明</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>No images open</source>
   <translation>画像が開かれていません</translation>
  </message>
  <message>
   <source>ID {0}    birth date unknown</source>
   <translation>ID {0}    生年月日不明</translation>
  </message>
  <message>
   <source>ID {0}    born {1}</source>
   <translation>ID {0}    {1} 生</translation>
  </message>
  <message>
   <source>of {0}</source>
   <translation>{0} 付</translation>
  </message>
  <message>
   <source>Patient hidden ({0})</source>
   <translation>患者情報を非表示（{0}）</translation>
  </message>
  <message>
   <source>Save the picture of the view</source>
   <translation>ビューの画像を保存</translation>
  </message>
  <message>
   <source>The picture is in the clipboard, without the patient's name.</source>
   <translation>画像を患者名なしでクリップボードに入れました。</translation>
  </message>
  <message>
   <source>The picture is saved: {0}</source>
   <translation>画像を保存しました: {0}</translation>
  </message>
  <message>
   <source>destroyed by the tumour</source>
   <translation>腫瘍で壊れている</translation>
  </message>
  <message>
   <source>outside the images</source>
   <translation>画像の外にある</translation>
  </message>
  <message>
   <source>not to be told from its surroundings</source>
   <translation>周囲と区別できない</translation>
  </message>
  <message>
   <source>not formed in this patient</source>
   <translation>この患者では形成されていない</translation>
  </message>
  <message>
   <source>not needed for this cut</source>
   <translation>この切離には不要</translation>
  </message>
  <message>
   <source>Accept the suggestion</source>
   <translation>候補を採用</translation>
  </message>
  <message>
   <source>Not there</source>
   <translation>そこではない</translation>
  </message>
  <message>
   <source>Next suggestion</source>
   <translation>次の候補</translation>
  </message>
  <message>
   <source>Leave the landmark out, with a reason…</source>
   <translation>理由を付けて指標を省略…</translation>
  </message>
  <message>
   <source>Suggest landmarks</source>
   <translation>指標の候補を示す</translation>
  </message>
  <message>
   <source>Magnifier while placing landmarks</source>
   <translation>指標配置時の拡大鏡</translation>
  </message>
  <message>
   <source>Where the views meet; from elsewhere they go there first</source>
   <translation>ビューの交わる位置。ほかの場所からは先にそこへ移動します</translation>
  </message>
  <message>
   <source>It is not suggested again while this case is open</source>
   <translation>この症例を開いている間は再び示しません</translation>
  </message>
  <message>
   <source>No</source>
   <translation>いいえ</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>次へ</translation>
  </message>
  <message>
   <source>Left out…</source>
   <translation>省略…</translation>
  </message>
  <message>
   <source>Shown as dashed rings; none is placed until you have looked at it</source>
   <translation>破線の輪で示します。確かめるまで配置されません</translation>
  </message>
  <message>
   <source>Up to four times as large, sliced anew, in a corner away from the pointer</source>
   <translation>最大 4 倍、画像から作り直し、ポインタから離れた隅に表示</translation>
  </message>
  <message>
   <source>Save the plan</source>
   <translation>計画を保存</translation>
  </message>
  <message>
   <source>Unsaved plan</source>
   <translation>保存していない計画</translation>
  </message>
  <message>
   <source>Save the plan before it is closed?</source>
   <translation>閉じる前に計画を保存しますか</translation>
  </message>
  <message>
   <source>It has changes that are not in any file.</source>
   <translation>どのファイルにもない変更があります。</translation>
  </message>
  <message>
   <source>The plan cannot be kept automatically on this computer: save it often.</source>
   <translation>この端末では計画を自動保存できません。こまめに保存してください。</translation>
  </message>
  <message>
   <source>A plan was not saved when SacPlan last ended.</source>
   <translation>前回 SacPlan が終了したとき、保存されていない計画がありました。</translation>
  </message>
  <message>
   <source>The plan is saved: {0}</source>
   <translation>計画を保存しました: {0}</translation>
  </message>
  <message>
   <source>Recover it</source>
   <translation>復元する</translation>
  </message>
  <message>
   <source>Discard it</source>
   <translation>破棄する</translation>
  </message>
  <message>
   <source>SacPlan (*{0} *.json)</source>
   <translation>SacPlan (*{0} *.json)</translation>
  </message>
  <message>
   <source>off the bone</source>
   <translation>骨から外れています</translation>
  </message>
  <message>
   <source>At right angles to the face of the bone</source>
   <translation>骨の前面に直角</translation>
  </message>
  <message>
   <source>Lock the plane: nothing moves a locked plane</source>
   <translation>離断面をロック：ロック中は動きません</translation>
  </message>
  <message>
   <source>Remove the plane</source>
   <translation>離断面を削除</translation>
  </message>
  <message>
   <source>Place the plane</source>
   <translation>離断面を配置</translation>
  </message>
  <message>
   <source>Position along the ventral curve</source>
   <translation>腹側曲線に沿った位置</translation>
  </message>
  <message>
   <source>Position s, mm from the promontory</source>
   <translation>位置 s、岬角からの mm</translation>
  </message>
  <message>
   <source>mm</source>
   <translation>mm</translation>
  </message>
  <message>
   <source>Tilt, degrees</source>
   <translation>傾き、度</translation>
  </message>
  <message>
   <source>Obliquity, degrees</source>
   <translation>斜度、度</translation>
  </message>
  <message>
   <source>Millimetres along the front of the bone from the promontory</source>
   <translation>岬角から骨の前面に沿ったミリメートル</translation>
  </message>
  <message>
   <source>Positive: the cut leaves the bone more cranial behind</source>
   <translation>正: 切離面は背側でより頭側に抜けます</translation>
  </message>
  <message>
   <source>Positive: the left end lies more cranial</source>
   <translation>正: 左端がより頭側になります</translation>
  </message>
  <message>
   <source>Place transection plane</source>
   <translation>離断面の配置</translation>
  </message>
  <message>
   <source>Slide transection plane</source>
   <translation>離断面の移動</translation>
  </message>
  <message>
   <source>Remove transection plane</source>
   <translation>離断面の削除</translation>
  </message>
  <message>
   <source>K-wire {0}: {1} mm deep, {2}° to the back of the bone, {3}° to the table</source>
   <translation>K ワイヤ {0}: 深さ {1} mm、骨の背面に {2}°、台に {3}°</translation>
  </message>
  <message>
   <source>{0} mm {1} of {2} ({3})</source>
   <translation>{2} の {1} {0} mm ({3})</translation>
  </message>
  <message>
   <source>{0} mm {1} of the line between the PSIS</source>
   <translation>左右 PSIS を結ぶ線の {1} {0} mm</translation>
  </message>
  <message>
   <source>{0} mm {1} of {2}</source>
   <translation>{2} の {1} {0} mm</translation>
  </message>
  <message>
   <source>1° more tilt: exit {0} mm further cranial</source>
   <translation>傾きが 1° 増えると背側の出口は {0} mm 頭側へ</translation>
  </message>
  <message>
   <source>midline</source>
   <translation>正中</translation>
  </message>
  <message>
   <source>Bone removed {0} ml of {1} ml</source>
   <translation>切除骨量 {1} ml 中 {0} ml</translation>
  </message>
  <message>
   <source>along the bone</source>
   <translation>骨に沿って</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>直線</translation>
  </message>
  <message>
   <source>caudal</source>
   <translation>尾側</translation>
  </message>
  <message>
   <source>cranial</source>
   <translation>頭側</translation>
  </message>
  <message>
   <source>left</source>
   <translation>左</translation>
  </message>
  <message>
   <source>right</source>
   <translation>右</translation>
  </message>
  <message>
   <source> with soft tissue</source>
   <translation> (軟部組織を含む)</translation>
  </message>
  <message>
   <source>Would add a line: {0}</source>
   <translation>追加されると表示が増えるもの: {0}</translation>
  </message>
  <message>
   <source>Dead space {0} ml{1}</source>
   <translation>死腔 {0} ml{1}</translation>
  </message>
  <message>
   <source>bone {0} mm thick</source>
   <translation>骨の厚さ {0} mm</translation>
  </message>
  <message>
   <source>Kept under key {0}: width {1}, centre {2}.</source>
   <translation>キー {0} に登録しました: 幅 {1}、中心 {2}。</translation>
  </message>
  <message>
   <source>Grey window</source>
   <translation>階調ウィンドウ</translation>
  </message>
  <message>
   <source>Grey window (keys 1 to 9)</source>
   <translation>階調ウィンドウ (キー 1 ～ 9)</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>ウィンドウ</translation>
  </message>
  <message>
   <source>Simulated lateral radiograph</source>
   <translation>側面 X 線像のシミュレーション</translation>
  </message>
  <message>
   <source>Being computed…</source>
   <translation>計算中…</translation>
  </message>
  <message>
   <source>Simulating the radiograph</source>
   <translation>X 線像をシミュレーション中</translation>
  </message>
  <message>
   <source>From the CT, of the plan as it was when this was opened. Not a true radiograph.</source>
   <translation>この画面を開いた時点の計画を CT から計算したものです。実際の X 線像ではありません。</translation>
  </message>
  <message>
   <source>Wait until the numbers are computed, then open this again.</source>
   <translation>数値の計算が終わってから、もう一度開いてください。</translation>
  </message>
  <message>
   <source>1 series</source>
   <translation>シリーズ 1 個</translation>
  </message>
  <message>
   <source>{0} series</source>
   <translation>シリーズ {0} 個</translation>
  </message>
  <message>
   <source>not there: moved, or its drive is not connected</source>
   <translation>ありません。移動されたか、ドライブが接続されていません</translation>
  </message>
  <message>
   <source>Clear the list</source>
   <translation>一覧を消去</translation>
  </message>
  <message>
   <source>The images stay where they are</source>
   <translation>画像はそのまま残ります</translation>
  </message>
  <message>
   <source>OPENED LAST</source>
   <translation>最近開いたもの</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>{0} を開く</translation>
  </message>
  <message>
   <source>Take {0} off the list</source>
   <translation>{0} を一覧から外す</translation>
  </message>
  <message>
   <source>The report below holds no names, numbers or dates of patients, no values and no places of files. It may be sent on.</source>
   <translation>下の報告書には患者の名前、番号、日付、値、ファイルの場所は含まれません。送付できます。</translation>
  </message>
  <message>
   <source>What went wrong</source>
   <translation>何が起きたか</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>報告書</translation>
  </message>
  <message>
   <source>The report is on the clipboard.</source>
   <translation>報告書をクリップボードに入れました。</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>報告書を保存</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>報告書をコピー</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>報告書を保存…</translation>
  </message>
  <message>
   <source>It could not be written there. Choose another folder, or copy it.</source>
   <translation>そこには書き込めません。別のフォルダを選ぶか、コピーしてください。</translation>
  </message>
  <message>
   <source>Code: {0}</source>
   <translation>コード: {0}</translation>
  </message>
  <message>
   <source>The report is saved: {0}</source>
   <translation>報告書を保存しました: {0}</translation>
  </message>
  <message>
   <source>{0} {1}: {2}; lower rim {3} mm from the cut, judged by {4}</source>
   <translation>{0} {1}: {2}。下縁は切離面から {3} mm、{4} で判定</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>温存</translation>
  </message>
  <message>
   <source>risk</source>
   <translation>危険</translation>
  </message>
  <message>
   <source>cut</source>
   <translation>切断</translation>
  </message>
  <message>
   <source>Nerve roots</source>
   <translation>神経根</translation>
  </message>
  <message>
   <source>{0} {1}: {2}, told from the roots beside it</source>
   <translation>{0} {1}: {2}、隣の神経根から推定</translation>
  </message>
  <message>
   <source>{0} {1}: place its foramen</source>
   <translation>{0} {1}: 仙骨孔を配置してください</translation>
  </message>
  <message>
   <source>Hold a bank card against the screen and move the slider, or use the arrow keys, until the drawn card is as large. A ruler does as well: the card is 85.6 mm wide.</source>
   <translation>銀行のカードを画面に当て、描かれたカードが同じ大きさになるまでスライダーか矢印キーで調整してください。定規でも可：カードの幅は85.6 mmです。</translation>
  </message>
  <message>
   <source>Measure this screen</source>
   <translation>この画面を測る</translation>
  </message>
  <message>
   <source>Size of the drawn card</source>
   <translation>描かれたカードの大きさ</translation>
  </message>
  <message>
   <source>Millimetres of 100 pixels</source>
   <translation>100ピクセルのミリメートル数</translation>
  </message>
  <message>
   <source>A drawn bank card</source>
   <translation>描かれた銀行カード</translation>
  </message>
  <message>
   <source>100 pixels:</source>
   <translation>100ピクセル：</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>日付なし</translation>
  </message>
  <message>
   <source>1 image</source>
   <translation>画像 1 枚</translation>
  </message>
  <message>
   <source>{0} images</source>
   <translation>画像 {0} 枚</translation>
  </message>
  <message>
   <source>Studies and series</source>
   <translation>検査とシリーズ</translation>
  </message>
  <message>
   <source>SERIES</source>
   <translation>シリーズ</translation>
  </message>
  <message>
   <source>Take over on the open series…</source>
   <translation>開いているシリーズに取り込む…</translation>
  </message>
  <message>
   <source>Lay over the open series</source>
   <translation>開いているシリーズに重ねる</translation>
  </message>
  <message>
   <source>Patient hidden</source>
   <translation>患者情報を非表示</translation>
  </message>
  <message>
   <source>cannot be opened</source>
   <translation>開けません</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation>設定のページ</translation>
  </message>
  <message>
   <source>As at the start</source>
   <translation>初期状態に戻す</translation>
  </message>
  <message>
   <source>Own grey windows are kept</source>
   <translation>自分の階調ウィンドウは残ります</translation>
  </message>
  <message>
   <source>Take the changes back</source>
   <translation>変更を取り消す</translation>
  </message>
  <message>
   <source>Look and mouse</source>
   <translation>外観とマウス</translation>
  </message>
  <message>
   <source>Grey windows</source>
   <translation>階調ウィンドウ</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>ショートカット</translation>
  </message>
  <message>
   <source>Edge of the bone</source>
   <translation>骨の縁</translation>
  </message>
  <message>
   <source>Scale of the images</source>
   <translation>画像の縮尺</translation>
  </message>
  <message>
   <source>Stretch</source>
   <translation>伸び</translation>
  </message>
  <message>
   <source>Shares of the uncertainty</source>
   <translation>不確かさの内訳</translation>
  </message>
  <message>
   <source>{0} findings to be read</source>
   <translation>未読の指摘事項 {0} 件</translation>
  </message>
  <message>
   <source>Plan sheet</source>
   <translation>手術計画書</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>印刷…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>PDF で保存…</translation>
  </message>
  <message>
   <source>Pages of the sheet</source>
   <translation>手術計画書のページ</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>印刷</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>用紙</translation>
  </message>
  <message>
   <source>The sheet is being made…</source>
   <translation>手術計画書を作成しています…</translation>
  </message>
  <message>
   <source>Print at 100 %. Measure the 100 mm line on the paper before it is used.</source>
   <translation>100 % で印刷してください。使う前に紙の 100 mm の線を測ってください。</translation>
  </message>
  <message>
   <source>What is printed</source>
   <translation>印刷するもの</translation>
  </message>
  <message>
   <source>Language of the sheet</source>
   <translation>手術計画書の言語</translation>
  </message>
  <message>
   <source>Card for the theatre wall</source>
   <translation>手術室の壁に貼るカード</translation>
  </message>
  <message>
   <source>Page {0}</source>
   <translation>ページ {0}</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Letter</translation>
  </message>
  <message>
   <source>The printer does not take the sheet.</source>
   <translation>プリンタが手術計画書を受け付けません。</translation>
  </message>
  <message>
   <source>Choose another printer, or save the PDF and print it at 100 %.</source>
   <translation>別のプリンタを選ぶか、PDF を保存して 100 % で印刷してください。</translation>
  </message>
  <message>
   <source>The sheet is written: {0}. Print it at 100 %, not fitted to the page.</source>
   <translation>計画書を保存しました: {0}。用紙に合わせず 100 % で印刷してください。</translation>
  </message>
  <message>
   <source>Making the sheet</source>
   <translation>手術計画書を作成中</translation>
  </message>
  <message>
   <source>Write the plan sheet</source>
   <translation>手術計画書を保存</translation>
  </message>
  <message>
   <source>The sheet is printed. Measure its 100 mm line before it is used.</source>
   <translation>手術計画書を印刷しました。使う前に 100 mm の線を測ってください。</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>上</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>下</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>End</source>
   <translation>End</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Return</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Space</translation>
  </message>
  <message>
   <source>Choose an action, then press the keys it shall have.</source>
   <translation>操作を選び、割り当てるキーを押してください。</translation>
  </message>
  <message>
   <source>Search by name or key</source>
   <translation>名前またはキーで検索</translation>
  </message>
  <message>
   <source>Search the shortcuts</source>
   <translation>ショートカットを検索</translation>
  </message>
  <message>
   <source>New shortcut: press the keys</source>
   <translation>新しいショートカット: キーを押してください</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>使う</translation>
  </message>
  <message>
   <source>No shortcut for this</source>
   <translation>ショートカットなしにする</translation>
  </message>
  <message>
   <source>The usual shortcut for this</source>
   <translation>標準のショートカットにする</translation>
  </message>
  <message>
   <source>New shortcut</source>
   <translation>新しいショートカット</translation>
  </message>
  <message>
   <source>The views use this key themselves.</source>
   <translation>このキーはビューが使います。</translation>
  </message>
  <message>
   <source>This key is free.</source>
   <translation>このキーは空いています。</translation>
  </message>
  <message>
   <source>Its usual key is taken by: {0}</source>
   <translation>標準のキーは次で使われています: {0}</translation>
  </message>
  <message>
   <source>Taken by: {0}</source>
   <translation>使用中: {0}</translation>
  </message>
  <message>
   <source>How far from the midline this plane takes over</source>
   <translation>この面が正中からどこで引き継ぐか</translation>
  </message>
  <message>
   <source>Positive: the cut climbs cranially going outward</source>
   <translation>正: 外側に向かって頭側へ上がります</translation>
  </message>
  <message>
   <source>Add a {0} plane (stepped cut)</source>
   <translation>{0}の面を追加 (段付き切離)</translation>
  </message>
  <message>
   <source>{0} plane begins, mm</source>
   <translation>{0}の面の開始位置、mm</translation>
  </message>
  <message>
   <source>{0} plane, angle</source>
   <translation>{0}の面の角度</translation>
  </message>
  <message>
   <source>Remove the {0} plane</source>
   <translation>{0}の面を削除</translation>
  </message>
  <message>
   <source>Place again</source>
   <translation>置き直す</translation>
  </message>
  <message>
   <source>Swap left and right</source>
   <translation>左右を入れ替える</translation>
  </message>
  <message>
   <source>Level and tape for sacrectomy</source>
   <translation>仙骨切除のレベルとテープ</translation>
  </message>
  <message>
   <source>Draft, not for clinical use. Starting…</source>
   <translation>試作版、臨床使用不可。起動中…</translation>
  </message>
  <message>
   <source>Slices along the transection plane</source>
   <translation>離断面に沿ったスライス</translation>
  </message>
  <message>
   <source>Turn the other slices by 5°</source>
   <translation>ほかのスライスを 5° 回す</translation>
  </message>
  <message>
   <source>Turn the other slices back by 5°</source>
   <translation>ほかのスライスを 5° 戻す</translation>
  </message>
  <message>
   <source>The axial view lies in the plane and follows it; again: back</source>
   <translation>軸位断が離断面上にあり、面に追従します。もう一度で元に戻ります</translation>
  </message>
  <message>
   <source>About the view that has the focus; or drag the rings on the crosshair's lines</source>
   <translation>フォーカスのあるビューを軸に回します。十字線上の輪のドラッグでも回せます</translation>
  </message>
  <message>
   <source>Thin slices</source>
   <translation>薄いスライス</translation>
  </message>
  <message>
   <source>Thick slices: maximum (MIP)</source>
   <translation>厚いスライス: 最大値 (MIP)</translation>
  </message>
  <message>
   <source>Thick slices: mean</source>
   <translation>厚いスライス: 平均</translation>
  </message>
  <message>
   <source>Thick slices: minimum</source>
   <translation>厚いスライス: 最小値</translation>
  </message>
  <message>
   <source>Thicker slices</source>
   <translation>スライスを厚く</translation>
  </message>
  <message>
   <source>Less thick slices</source>
   <translation>スライスの厚みを減らす</translation>
  </message>
  <message>
   <source>Position under the pointer</source>
   <translation>ポインタ位置</translation>
  </message>
  <message>
   <source>Wheel: slices · Ctrl+wheel: zoom · F1: all keys</source>
   <translation>ホイール: スライス · Ctrl+ホイール: 拡大 · F1: 全キー</translation>
  </message>
  <message>
   <source>Cancel the work under way</source>
   <translation>実行中の処理をキャンセル</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>next</source>
   <translation>次</translation>
  </message>
  <message>
   <source>open</source>
   <translation>未完了</translation>
  </message>
  <message>
   <source>The way through a case</source>
   <translation>症例の進め方</translation>
  </message>
  <message>
   <source>to be read</source>
   <translation>要確認</translation>
  </message>
  <message>
   <source>stops the plan</source>
   <translation>計画を妨げる</translation>
  </message>
  <message>
   <source>Foramina name the level and become marks on the tape.</source>
   <translation>仙骨孔はレベルを定め、テープの印になります。</translation>
  </message>
  <message>
   <source>Curve</source>
   <translation>曲線</translation>
  </message>
  <message>
   <source>It follows from the outlined bone, or is drawn in the sagittal view ({0}).</source>
   <translation>骨の輪郭から決まるか、矢状断で描きます（{0}）。</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>描画済み</translation>
  </message>
  <message>
   <source>Place it at the crosshair ({0}), then drag its handles.</source>
   <translation>十字線の位置に置き（{0}）、ハンドルをドラッグします。</translation>
  </message>
  <message>
   <source>estimating…</source>
   <translation>推定中…</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>確認</translation>
  </message>
  <message>
   <source>Say how the segments were counted: no level is printed without it.</source>
   <translation>椎体の数え方を答えてください。なければレベルは印刷されません。</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>計画書</translation>
  </message>
  <message>
   <source>Open a folder with a CT or MR series.</source>
   <translation>CT または MR シリーズのフォルダを開いてください。</translation>
  </message>
  <message>
   <source>{0}/{1} foramina</source>
   <translation>仙骨孔 {0}/{1}</translation>
  </message>
  <message>
   <source>It is set, and waits for the curve.</source>
   <translation>設定済みで、曲線を待っています。</translation>
  </message>
  <message>
   <source>It does not cross the curve.</source>
   <translation>曲線と交わっていません。</translation>
  </message>
  <message>
   <source>Its length follows from the plane.</source>
   <translation>長さは離断面から求まります。</translation>
  </message>
  <message>
   <source>How sure it is comes in a moment.</source>
   <translation>確からしさはまもなく求まります。</translation>
  </message>
  <message>
   <source>count?</source>
   <translation>数え方？</translation>
  </message>
  <message>
   <source>It can be printed once there is a tape.</source>
   <translation>テープができると印刷できます。</translation>
  </message>
  <message>
   <source>A finding stops it: see Check.</source>
   <translation>指摘事項のため印刷できません。「確認」を見てください。</translation>
  </message>
  <message>
   <source>Write it as PDF ({0}).</source>
   <translation>PDFに書き出します（{0}）。</translation>
  </message>
  <message>
   <source>{0} to read</source>
   <translation>要確認 {0} 件</translation>
  </message>
  <message>
   <source>Missing: {0}.</source>
   <translation>未配置: {0}。</translation>
  </message>
  <message>
   <source>Straightened sacrum from the side</source>
   <translation>展開した仙骨を横から見る</translation>
  </message>
  <message>
   <source>Straightened sacrum: back to the face</source>
   <translation>展開した仙骨: 前面へ戻る</translation>
  </message>
  <message>
   <source>From the front: foramina at their distances. From the side: the thickness</source>
   <translation>前から: 仙骨孔までの距離。横から: 厚さ</translation>
  </message>
  <message>
   <source>Depth 0, where the picture is to scale in the midline</source>
   <translation>深さ 0、正中で原寸比となる位置</translation>
  </message>
  <message>
   <source>What is it called?</source>
   <translation>名前は？</translation>
  </message>
  <message>
   <source>Drawn structures</source>
   <translation>描いた構造</translation>
  </message>
  <message>
   <source>Structure to draw</source>
   <translation>描く構造</translation>
  </message>
  <message>
   <source>one plane</source>
   <translation>一面のみ</translation>
  </message>
  <message>
   <source>Fill in between</source>
   <translation>間を補う</translation>
  </message>
  <message>
   <source>Contours on the slices between those that were drawn, by their shapes</source>
   <translation>描いたスライスの間に、形から輪郭を作ります</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>輪郭</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>ブラシ</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>消しゴム</translation>
  </message>
  <message>
   <source>{0} drawn, {1} filled in</source>
   <translation>描画 {0}、補間 {1}</translation>
  </message>
  <message>
   <source>to be seen: no margin is measured to it</source>
   <translation>表示のみ：切除縁との距離は測りません</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>名前の変更…</translation>
  </message>
  <message>
   <source>Remove specks</source>
   <translation>小片を削除</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>穴を埋める</translation>
  </message>
  <message>
   <source>Another structure…</source>
   <translation>ほかの構造…</translation>
  </message>
  <message>
   <source>Hide {0}</source>
   <translation>{0}を隠す</translation>
  </message>
  <message>
   <source>More about {0}</source>
   <translation>{0}のその他の操作</translation>
  </message>
  <message>
   <source>{0} mm wide</source>
   <translation>幅 {0} mm</translation>
  </message>
  <message>
   <source>Midline</source>
   <translation>正中</translation>
  </message>
  <message>
   <source>Cross left</source>
   <translation>横 左</translation>
  </message>
  <message>
   <source>Cross right</source>
   <translation>横 右</translation>
  </message>
  <message>
   <source>{0} tape from {1}, on {2} mm of tissue</source>
   <translation>{1} からの {0} テープ、組織 {2} mm 上</translation>
  </message>
  <message>
   <source>the promontory (S1 bone)</source>
   <translation>岬角 (S1 骨)</translation>
  </message>
  <message>
   <source>Tape length</source>
   <translation>テープの長さ</translation>
  </message>
  <message>
   <source>Length of the tape, mm</source>
   <translation>テープの長さ、mm</translation>
  </message>
  <message>
   <source>Tissue under the tape, mm</source>
   <translation>テープ下の組織、mm</translation>
  </message>
  <message>
   <source>Fat and fascia left on the bone: the tape lies on them, which shortens it.</source>
   <translation>骨に残る脂肪と筋膜。テープはその上に乗るため短くなります。</translation>
  </message>
  <message>
   <source>From the disc top: {0} on tissue, {1} pressed, {2} taut</source>
   <translation>椎間板上端から: 組織上 {0}、圧着 {1}、緊張 {2}</translation>
  </message>
  <message>
   <source>PRESS the tape into the hollow, {0} mm deep. Pulled taut it ends {1} mm or more past the cut.</source>
   <translation>深さ {0} mm のくぼみにテープを押し付けてください。張ると切離位置を {1} mm 以上越えます。</translation>
  </message>
  <message>
   <source>on tissue</source>
   <translation>組織上</translation>
  </message>
  <message>
   <source>pressed</source>
   <translation>圧着</translation>
  </message>
  <message>
   <source>taut</source>
   <translation>緊張</translation>
  </message>
  <message>
   <source>Tissue left under the tape</source>
   <translation>テープ下に残る組織</translation>
  </message>
  <message>
   <source>recomputing…</source>
   <translation>再計算中…</translation>
  </message>
  <message>
   <source>A tape runs from its zero to the cut, so many mm left (+) or right (-) of the midline. A cross-tape runs along the cut, from the midline out.</source>
   <translation>テープはゼロ点から切離面まで、正中から左 (+) または右 (-) に指定 mm のところを通ります。横テープは切離線に沿って正中から外へ向かいます。</translation>
  </message>
  <message>
   <source>Tapes of this plan</source>
   <translation>この計画のテープ</translation>
  </message>
  <message>
   <source>Add a tape</source>
   <translation>テープを追加</translation>
  </message>
  <message>
   <source>Name of the tape</source>
   <translation>テープの名前</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>初期値に戻す</translation>
  </message>
  <message>
   <source>Distance of {0} from the midline, left positive</source>
   <translation>{0} の正中からの距離、左が正</translation>
  </message>
  <message>
   <source>Cross-tape: middle of the cut</source>
   <translation>横テープ: 切離線の中央</translation>
  </message>
  <message>
   <source>Zero of {0}</source>
   <translation>{0} のゼロ点</translation>
  </message>
  <message>
   <source>A short tour</source>
   <translation>簡単な案内</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>案内を終わる</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Seven steps, always in sight. Each says what it still needs; a press goes there. None locks another.</source>
   <translation>七つの手順は常に見えます。それぞれに不足が示され、押すとそこへ移ります。どれも互いを妨げません。</translation>
  </message>
  <message>
   <source>The pictures</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Three slices and the bone. Wheel: slices; right drag: zoom; middle drag: pan; double click: one view alone. Images are only read, never changed.</source>
   <translation>三つのスライスと骨。ホイール: スライス。右ドラッグ: 拡大縮小。中ドラッグ: 移動。ダブルクリック: 一つだけ表示。画像は読むだけで変更しません。</translation>
  </message>
  <message>
   <source>The plane</source>
   <translation>離断面</translation>
  </message>
  <message>
   <source>The tape</source>
   <translation>テープ</translation>
  </message>
  <message>
   <source>Its length follows at once, with how sure it is. Grey means: not up to date, do not use.</source>
   <translation>長さと確からしさがすぐに出ます。灰色は最新でないことを示します。使わないでください。</translation>
  </message>
  <message>
   <source>The sheet</source>
   <translation>計画書</translation>
  </message>
  <message>
   <source>Promontory and apex are enough. Press {0}, then click them in the sagittal view; SacPlan outlines the sacrum by itself.</source>
   <translation>岬角と仙骨尖で十分です。{0} を押し、矢状断でクリックします。仙骨の輪郭は自動で描かれます。</translation>
  </message>
  <message>
   <source>Press {0} to place it at the crosshair. Drag its handles, type its numbers, or move it with Alt and the arrows. {1} takes back every step.</source>
   <translation>{0} で十字線の位置に置きます。ハンドルをドラッグ、数値を入力、またはAltと矢印キーで動かします。{1} でどの操作も取り消せます。</translation>
  </message>
  <message>
   <source>{0} writes one page at true scale. {1} shows all keys, {2} finds any command; this tour stands under Help.</source>
   <translation>{0} で原寸大の1ページを書き出します。{1} で全キー、{2} で全コマンドを検索。この案内は「ヘルプ」にあります。</translation>
  </message>
  <message>
   <source>About life size: this screen has not been measured.</source>
   <translation>ほぼ実寸：この画面はまだ測られていません。</translation>
  </message>
  <message>
   <source>Through a lens there is no scale: choose another view first.</source>
   <translation>レンズ越しの視野には縮尺がありません。先に別の視点を選んでください。</translation>
  </message>
  <message>
   <source>Shown at life size on this screen: 1 mm is 1 mm.</source>
   <translation>この画面で実寸表示：1 mmは1 mmです。</translation>
  </message>
  <message>
   <source>Measure it…</source>
   <translation>測る…</translation>
  </message>
  <message>
   <source>This screen is measured: life size is life size now.</source>
   <translation>画面を測りました：実寸は正確になりました。</translation>
  </message>
  <message>
   <source>Mistakes with a direction, not in the ± (caudal +):</source>
   <translation>向きのある誤り、± には含みません (尾側 +):</translation>
  </message>
  <message>
   <source>computing…</source>
   <translation>計算中…</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>不明</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>確からしさ</translation>
  </message>
  <message>
   <source>What the whole ± comes from</source>
   <translation>± 全体の内訳</translation>
  </message>
  <message>
   <source>could not be estimated</source>
   <translation>推定できませんでした</translation>
  </message>
  <message>
   <source>± {0} mm (95 %)</source>
   <translation>± {0} mm (95 %)</translation>
  </message>
  <message>
   <source>Images alone: SD {0}, 95 % {1} mm</source>
   <translation>画像のみ: SD {0}、95 % {1} mm</translation>
  </message>
  <message>
   <source>Up to the mark on the bone: SD {0}, 95 % {1} mm</source>
   <translation>骨上の印まで: SD {0}、95 % {1} mm</translation>
  </message>
  <message>
   <source>Tilt ± {0}°, obliquity ± {1}° (SD); {2} readings</source>
   <translation>傾き ± {0}°、斜度 ± {1}° (SD); 読み取り {2} 回</translation>
  </message>
  <message>
   <source>{0}: {1} mm, harms the {2}</source>
   <translation>{0}: {1} mm、{2} を損なう</translation>
  </message>
  <message>
   <source>{0} readings could not be measured</source>
   <translation>{0} 回の読み取りは計測できませんでした</translation>
  </message>
  <message>
   <source>Only values</source>
   <translation>値の範囲</translation>
  </message>
  <message>
   <source>The brush takes only what lies between them; first: as under the crosshair</source>
   <translation>この範囲の値だけを塗ります。初期値は十字線の位置の値</translation>
  </message>
  <message>
   <source>Lowest value the brush takes</source>
   <translation>ブラシが取る最小値</translation>
  </message>
  <message>
   <source>Highest value the brush takes</source>
   <translation>ブラシが取る最大値</translation>
  </message>
  <message>
   <source>One view alone</source>
   <translation>一つのビューだけ</translation>
  </message>
  <message>
   <source>Window as in the images</source>
   <translation>画像に記載のウィンドウ</translation>
  </message>
  <message>
   <source>Align the views to the sacrum</source>
   <translation>ビューを仙骨に合わせる</translation>
  </message>
  <message>
   <source>Zoom to the sacrum</source>
   <translation>仙骨を拡大</translation>
  </message>
  <message>
   <source>Reset the views</source>
   <translation>ビューを初期状態に戻す</translation>
  </message>
  <message>
   <source>Hide the marks</source>
   <translation>印を隠す</translation>
  </message>
  <message>
   <source>In the plane, across it, and 3D</source>
   <translation>離断面内・直交・3D</translation>
  </message>
  <message>
   <source>Life size (1:1)</source>
   <translation>実寸（1:1）</translation>
  </message>
  <message>
   <source>Measure this screen…</source>
   <translation>この画面を測る…</translation>
  </message>
  <message>
   <source>Hide the patient's identity</source>
   <translation>患者情報を隠す</translation>
  </message>
  <message>
   <source>The one that has the focus; a double click in a view does the same</source>
   <translation>フォーカスのあるビュー。ビューのダブルクリックでも同じです</translation>
  </message>
  <message>
   <source>{0}: width {1}, centre {2}</source>
   <translation>{0}: 幅 {1}、中心 {2}</translation>
  </message>
  <message>
   <source>The slices follow the transection plane as it moves</source>
   <translation>断面は離断面の動きに追従します</translation>
  </message>
  <message>
   <source>The view that has the focus, by the size of this screen's pixels</source>
   <translation>フォーカスのあるビューを、画面のピクセル寸法に合わせて</translation>
  </message>
  <message>
   <source>Name, number and dates, for teaching and for shared screens</source>
   <translation>氏名、番号、日付。教育や画面共有のため</translation>
  </message>
  <message>
   <source>Four views</source>
   <translation>四画面</translation>
  </message>
  <message>
   <source>Sagittal and 3D</source>
   <translation>矢状断と 3D</translation>
  </message>
  <message>
   <source>3D large, slices below</source>
   <translation>3D を大きく、下にスライス</translation>
  </message>
  <message>
   <source>Straightened sacrum, sagittal and 3D</source>
   <translation>展開した仙骨、矢状断、3D</translation>
  </message>
  <message>
   <source>Crosshair at {0}; grey window: width {1}, centre {2}.</source>
   <translation>十字線 {0}。階調ウィンドウ: 幅 {1}、中心 {2}。</translation>
  </message>
  <message>
   <source>The sacrum with a tape of {0} mm.</source>
   <translation>仙骨と {0} mm のテープ。</translation>
  </message>
  <message>
   <source>To be placed: {0}. Enter takes the crosshair.</source>
   <translation>配置するもの: {0}。Enter で十字線の位置に置きます。</translation>
  </message>
  <message>
   <source>No sacrum is outlined yet.</source>
   <translation>仙骨の輪郭はまだありません。</translation>
  </message>
  <message>
   <source>The sacrum, without a tape.</source>
   <translation>仙骨、テープなし。</translation>
  </message>
  <message>
   <source>3D view</source>
   <translation>3D ビュー</translation>
  </message>
  <message>
   <source>Axial</source>
   <translation>軸位断</translation>
  </message>
  <message>
   <source>Sagittal</source>
   <translation>矢状断</translation>
  </message>
  <message>
   <source>Coronal</source>
   <translation>冠状断</translation>
  </message>
  <message>
   <source>Disc top</source>
   <translation>椎間板上端</translation>
  </message>
  <message>
   <source>S{0} foramen, {1}</source>
   <translation>S{0} 仙骨孔 {1}</translation>
  </message>
  <message>
   <source>S{0} foramen, {1}, lower rim</source>
   <translation>S{0} 仙骨孔 {1} 下縁</translation>
  </message>
  <message>
   <source>at right angles to the face</source>
   <translation>骨前面に直角</translation>
  </message>
  <message>
   <source>s {0} mm ({1})</source>
   <translation>s {0} mm（{1}）</translation>
  </message>
  <message>
   <source>Tilt {0}° ({1})</source>
   <translation>傾き {0}°（{1}）</translation>
  </message>
  <message>
   <source>Obliquity {0}° ({1})</source>
   <translation>斜度 {0}°（{1}）</translation>
  </message>
  <message>
   <source>rests at {0}</source>
   <translation>{0} で停止</translation>
  </message>
  <message>
   <source>Tape {0} mm ({1})</source>
   <translation>テープ {0} mm（{1}）</translation>
  </message>
  <message>
   <source>Tape {0} mm</source>
   <translation>テープ {0} mm</translation>
  </message>
  <message>
   <source>Tilt transection plane</source>
   <translation>離断面の傾きを変更</translation>
  </message>
  <message>
   <source>Turn transection plane</source>
   <translation>離断面の斜度を変更</translation>
  </message>
  <message>
   <source>{0} view</source>
   <translation>{0}ビュー</translation>
  </message>
  <message>
   <source>s {0} mm, {1} mm to the left, {2} mm deep</source>
   <translation>s {0} mm、左 {1} mm、深さ {2} mm</translation>
  </message>
  <message>
   <source>s {0} mm, {1} mm to the right, {2} mm deep</source>
   <translation>s {0} mm、右 {1} mm、深さ {2} mm</translation>
  </message>
  <message>
   <source>No ventral curve yet to straighten the sacrum along.</source>
   <translation>仙骨を展開する腹側曲線がまだありません。</translation>
  </message>
  <message>
   <source>Straightened view</source>
   <translation>展開ビュー</translation>
  </message>
  <message>
   <source>SacPlan finds the series. You place promontory and apex, set the plane and read the tape. The images are only read, never changed.</source>
   <translation>SacPlan がシリーズを見つけます。岬角と仙骨尖を置き、離断面を決め、テープの長さを読みます。画像は読むだけで、変更しません。</translation>
  </message>
  <message>
   <source>Drop a folder with a CT series here</source>
   <translation>CT シリーズのフォルダをここにドロップ</translation>
  </message>
  <message>
   <source>Bone</source>
   <translation>骨</translation>
  </message>
  <message>
   <source>Soft tissue</source>
   <translation>軟部組織</translation>
  </message>
  <message>
   <source>Pelvis</source>
   <translation>骨盤</translation>
  </message>
  <message>
   <source>Wide (metal)</source>
   <translation>広い (金属)</translation>
  </message>
  <message>
   <source>Set the images as you like to see them, then keep that under a number. The key of the number shows it again; Ctrl and the number keep it without this page.</source>
   <translation>画像を好みに合わせてから番号に登録してください。番号のキーで再び表示し、Ctrl と番号でこのページなしに登録できます。</translation>
  </message>
  <message>
   <source>width {0}, centre {1}</source>
   <translation>幅 {0}、中心 {1}</translation>
  </message>
  <message>
   <source>nothing kept</source>
   <translation>登録なし</translation>
  </message>
  <message>
   <source>Keep the present one</source>
   <translation>今のものを登録</translation>
  </message>
  <message>
   <source>Keep the present grey window under {0}</source>
   <translation>今の階調ウィンドウを {0} に登録</translation>
  </message>
  <message>
   <source>Forget the grey window under {0}</source>
   <translation>{0} の階調ウィンドウを消す</translation>
  </message>
  <message>
   <source>The {0} plane of the stepped cut {1}.</source>
   <translation>段付き切離の{0}の面は {1}。</translation>
  </message>
  <message>
   <source>Place it so that it meets the central plane {0} to {1} mm to the {2} of the midline.</source>
   <translation>正中の{2} {0} ～ {1} mm で中央の面と交わるように配置してください。</translation>
  </message>
  <message>
   <source>removes the part that the central plane keeps</source>
   <translation>中央の面が残す部分を切除します</translation>
  </message>
  <message>
   <source>is nearly parallel to the central one</source>
   <translation>中央の面とほぼ平行です</translation>
  </message>
  <message>
   <source>on the wrong side of</source>
   <translation>反対側</translation>
  </message>
  <message>
   <source>{0} mm beside</source>
   <translation>{0} mm 脇</translation>
  </message>
  <message>
   <source>meets the central one {0} the midline</source>
   <translation>正中の{0}で中央の面と交わります</translation>
  </message>
  <message>
   <source>same frame of reference</source>
   <translation>共通の座標系</translation>
  </message>
  <message>
   <source>mutual information</source>
   <translation>相互情報量</translation>
  </message>
  <message>
   <source>DICOM registration</source>
   <translation>DICOM の位置合わせ</translation>
  </message>
  <message>
   <source>centre on centre</source>
   <translation>中心同士</translation>
  </message>
  <message>
   <source>Keep plane {0}</source>
   <translation>離断面 {0} を残す</translation>
  </message>
  <message>
   <source>Choose plane {0}</source>
   <translation>離断面 {0} を選ぶ</translation>
  </message>
  <message>
   <source>Remove plane {0}</source>
   <translation>離断面 {0} を削除</translation>
  </message>
  <message>
   <source>This is not a plan file: it does not say "format": "sacplan-plan".</source>
   <translation>これは計画ファイルではありません。"format": "sacplan-plan" の記載がありません。</translation>
  </message>
  <message>
   <source>Choose a file that SacPlan has saved (*.sacplan.json).</source>
   <translation>SacPlan が保存したファイル (*.sacplan.json) を選んでください。</translation>
  </message>
  <message>
   <source>The plan is of version {0}; this SacPlan reads up to version {1}.</source>
   <translation>この計画は版 {0} です。この SacPlan が読めるのは版 {1} までです。</translation>
  </message>
  <message>
   <source>Open it with the SacPlan that saved it, or update this one.</source>
   <translation>保存した SacPlan で開くか、この SacPlan を更新してください。</translation>
  </message>
  <message>
   <source>a whole number from 1</source>
   <translation>1 以上の整数</translation>
  </message>
  <message>
   <source>at most {0} tapes</source>
   <translation>テープは {0} 本まで</translation>
  </message>
  <message>
   <source>{0} of them</source>
   <translation>{0} 個</translation>
  </message>
  <message>
   <source>a name that no other tape has</source>
   <translation>ほかのテープにない名前</translation>
  </message>
  <message>
   <source>the UID of a series</source>
   <translation>シリーズの UID</translation>
  </message>
  <message>
   <source>a number from 0 to {0}</source>
   <translation>0 から {0} までの数</translation>
  </message>
  <message>
   <source>four rows of four numbers that turn and shift, and neither stretch nor mirror</source>
   <translation>回転と平行移動だけを表し、伸縮も鏡映もしない、四つの数を四行</translation>
  </message>
  <message>
   <source>at most {0} series</source>
   <translation>シリーズは {0} 個まで</translation>
  </message>
  <message>
   <source>64 hex digits</source>
   <translation>16 進数 64 桁</translation>
  </message>
  <message>
   <source>a whole number from 2 to 7</source>
   <translation>2 から 7 までの整数</translation>
  </message>
  <message>
   <source>one of {0}</source>
   <translation>{0} のいずれか</translation>
  </message>
  <message>
   <source>a direction with a length</source>
   <translation>長さのある方向</translation>
  </message>
  <message>
   <source>one of A, B, C that no other one has</source>
   <translation>A、B、C のうち、ほかにないもの</translation>
  </message>
  <message>
   <source>an object in braces</source>
   <translation>波かっこで囲んだオブジェクト</translation>
  </message>
  <message>
   <source>a series that no other one has</source>
   <translation>ほかにないシリーズ</translation>
  </message>
  <message>
   <source>a whole number from {0} to {1}</source>
   <translation>{0} から {1} までの整数</translation>
  </message>
  <message>
   <source>Transection plane</source>
   <translation>離断面</translation>
  </message>
  <message>
   <source>Side plane, left</source>
   <translation>側方の面、左</translation>
  </message>
  <message>
   <source>Side plane, right</source>
   <translation>側方の面、右</translation>
  </message>
  <message>
   <source>Drawn ventral curve</source>
   <translation>描いた腹側曲線</translation>
  </message>
  <message>
   <source>How the segments were counted</source>
   <translation>分節の数え方</translation>
  </message>
  <message>
   <source>Series laid over</source>
   <translation>重ねたシリーズ</translation>
  </message>
  <message>
   <source>Where the outline comes from</source>
   <translation>輪郭の出所</translation>
  </message>
  <message>
   <source>Landmarks left out</source>
   <translation>省いた指標</translation>
  </message>
  <message>
   <source>Kept planes</source>
   <translation>残した面</translation>
  </message>
  <message>
   <source>The images it belongs to</source>
   <translation>対象の画像</translation>
  </message>
  <message>
   <source>moved by {0} mm</source>
   <translation>{0} mm 移動</translation>
  </message>
  <message>
   <source>changed: {0}</source>
   <translation>変更: {0}</translation>
  </message>
  <message>
   <source>taken away</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Parts this SacPlan does not know</source>
   <translation>この SacPlan が知らない部分</translation>
  </message>
  <message>
   <source>{0} mm {1}, turned by {2} degrees</source>
   <translation>{1}へ {0} mm、{2} 度回転</translation>
  </message>
  <message>
   <source>picked otherwise</source>
   <translation>取り方が異なる</translation>
  </message>
  <message>
   <source>Accept suggested {0}</source>
   <translation>候補の{0}を採用</translation>
  </message>
  <message>
   <source>Leave out {0}</source>
   <translation>{0}を省略</translation>
  </message>
  <message>
   <source>Swap left and right: {0}</source>
   <translation>左右を入れ替え: {0}</translation>
  </message>
  <message>
   <source>{0} {1} plane</source>
   <translation>{0} {1} の面</translation>
  </message>
  <message>
   <source>Draw {0}</source>
   <translation>{0} を描画</translation>
  </message>
  <message>
   <source>Answer the counting question</source>
   <translation>数え方の質問に回答</translation>
  </message>
  <message>
   <source>Repeat {0}</source>
   <translation>{0} を再指定</translation>
  </message>
  <message>
   <source>Change tapes</source>
   <translation>テープを変更</translation>
  </message>
  <message>
   <source>Change tissue thickness</source>
   <translation>組織の厚さを変更</translation>
  </message>
  <message>
   <source>Take the series off</source>
   <translation>シリーズを外す</translation>
  </message>
  <message>
   <source>Bind to series</source>
   <translation>シリーズに結び付ける</translation>
  </message>
  <message>
   <source>Move transection plane</source>
   <translation>離断面を動かす</translation>
  </message>
  <message>
   <source>Draw ventral curve</source>
   <translation>腹側曲線を描く</translation>
  </message>
  <message>
   <source>Lay a series over</source>
   <translation>シリーズを重ねる</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Take another outline</source>
   <translation>別の輪郭を使う</translation>
  </message>
  <message>
   <source>{0} in the plan file needs {1}; found {2}.</source>
   <translation>計画ファイルの {0} には {1} が必要ですが、{2} がありました。</translation>
  </message>
  <message>
   <source>Correct the file there, or open another one.</source>
   <translation>ファイルのその箇所を直すか、別のファイルを開いてください。</translation>
  </message>
  <message>
   <source>points of three numbers [x, y, z] below a million</source>
   <translation>百万未満の三つの数 [x, y, z] の点</translation>
  </message>
  <message>
   <source>a list of objects in braces</source>
   <translation>波かっこで囲んだオブジェクトのリスト</translation>
  </message>
  <message>
   <source>a list of {0} to {1} points [x, y, z]</source>
   <translation>{0} ～ {1} 個の点 [x, y, z] のリスト</translation>
  </message>
  <message>
   <source>{0} rows of {1} numbers</source>
   <translation>{1} 個の数を {0} 行</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true または false</translation>
  </message>
  <message>
   <source>a list of texts in quotes</source>
   <translation>引用符で囲んだ文字列のリスト</translation>
  </message>
  <message>
   <source>a text in quotes</source>
   <translation>引用符で囲んだ文字列</translation>
  </message>
  <message>
   <source> from {0}</source>
   <translation> {0} から</translation>
  </message>
  <message>
   <source> to {0}</source>
   <translation> {0} まで</translation>
  </message>
  <message>
   <source>a number{0}{1}</source>
   <translation>数{0}{1}</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>整数</translation>
  </message>
  <message>
   <source>three numbers [x, y, z] below a million</source>
   <translation>百万未満の三つの数 [x, y, z]</translation>
  </message>
  <message>
   <source>a finite number</source>
   <translation>有限の数</translation>
  </message>
  <message>
   <source>a text of whole characters</source>
   <translation>完全な文字からなる文字列</translation>
  </message>
  <message>
   <source>suggested, confirmed</source>
   <translation>候補、確認済み</translation>
  </message>
  <message>
   <source>suggested, corrected</source>
   <translation>候補、修正済み</translation>
  </message>
  <message>
   <source>Promontory (front upper edge of S1 bone, midline)</source>
   <translation>岬角 (S1 椎体の前上縁、正中)</translation>
  </message>
  <message>
   <source>Disc top (most ventral point of the L5/S1 disc)</source>
   <translation>椎間板上端 (L5/S1 椎間板の最も腹側の点)</translation>
  </message>
  <message>
   <source>S1 rear upper edge, midline</source>
   <translation>S1 後上縁、正中</translation>
  </message>
  <message>
   <source>Apex (front lower edge of S5)</source>
   <translation>仙骨尖 (S5 の前下縁)</translation>
  </message>
  <message>
   <source>Coccyx tip</source>
   <translation>尾骨先端</translation>
  </message>
  <message>
   <source>Caudal end of the SI joint, left</source>
   <translation>仙腸関節の尾側端、左</translation>
  </message>
  <message>
   <source>Caudal end of the SI joint, right</source>
   <translation>仙腸関節の尾側端、右</translation>
  </message>
  <message>
   <source>Tip of the thecal sac</source>
   <translation>硬膜嚢の先端</translation>
  </message>
  <message>
   <source>Apex of the sacral hiatus</source>
   <translation>仙骨裂孔の頂点</translation>
  </message>
  <message>
   <source>Posterior superior iliac spine, left</source>
   <translation>上後腸骨棘、左</translation>
  </message>
  <message>
   <source>Posterior superior iliac spine, right</source>
   <translation>上後腸骨棘、右</translation>
  </message>
  <message>
   <source>Ischial spine, left</source>
   <translation>坐骨棘、左</translation>
  </message>
  <message>
   <source>Ischial spine, right</source>
   <translation>坐骨棘、右</translation>
  </message>
  <message>
   <source>Median crest at S2</source>
   <translation>S2 の正中仙骨稜</translation>
  </message>
  <message>
   <source>cross left</source>
   <translation>横 左</translation>
  </message>
  <message>
   <source>cross right</source>
   <translation>横 右</translation>
  </message>
  <message>
   <source>S{0}/{1} disc remnant, front, midline</source>
   <translation>S{0}/{1} 椎間板の遺残、前面、正中</translation>
  </message>
  <message>
   <source>S{0} anterior foramen, {1}, centre</source>
   <translation>S{0} 前仙骨孔、{1}、中心</translation>
  </message>
  <message>
   <source>S{0} anterior foramen, {1}, lower rim</source>
   <translation>S{0} 前仙骨孔、{1}、下縁</translation>
  </message>
  <message>
   <source>S{0} posterior foramen, {1}</source>
   <translation>S{0} 後仙骨孔、{1}</translation>
  </message>
  <message>
   <source>{0}, one SD {1} mm</source>
   <translation>{0}、標準偏差 {1} mm</translation>
  </message>
  <message>
   <source>{0}, other series</source>
   <translation>{0}、別のシリーズ</translation>
  </message>
  <message>
   <source>Marked on another series laid on this one ({0}): {1}. Its error is part of theirs.</source>
   <translation>このシリーズに重ねた別のシリーズ ({0}) 上の印: {1}。その誤差も含まれます。</translation>
  </message>
  <message>
   <source>ventral curve</source>
   <translation>腹側曲線</translation>
  </message>
  <message>
   <source>Marked on another series, which is not laid on this one: {0}. How well it lies is not known and in no error given. Lay that series (UID …{1}) on.</source>
   <translation>このシリーズに重ねていない別のシリーズ上の印: {0}。位置の精度は不明で、示した誤差に含まれません。そのシリーズ (UID …{1}) を重ねてください。</translation>
  </message>
  <message>
   <source>Nobody has yet accepted how the series lies on which these were marked: {0}. Compare the edges of the bone in both pictures, then accept it or lay it on by landmarks.</source>
   <translation>次の印を付けたシリーズの重ね合わせは、まだ誰も確認していません: {0}。両画像の骨の縁を比べ、受け入れるか、指標で重ね直してください。</translation>
  </message>
  <message>
   <source>{0} mm right of it</source>
   <translation>右 {0} mm</translation>
  </message>
  <message>
   <source>{0} mm left of it and {1} mm right of it</source>
   <translation>左 {0} mm と右 {1} mm</translation>
  </message>
  <message>
   <source>on the midline</source>
   <translation>正中上</translation>
  </message>
  <message>
   <source>{0} mm left of it</source>
   <translation>左 {0} mm</translation>
  </message>
  <message>
   <source>No K-wire is offered {0}: the cut runs there through a foramen or beside the bone, and a wire would find no hold.</source>
   <translation>{0} では K ワイヤを示しません。切離面が孔または骨の脇を通り、ワイヤが固定できません。</translation>
  </message>
  <message>
   <source>{0} mm {1}</source>
   <translation>{0} mm {1}</translation>
  </message>
  <message>
   <source>Behind the outline the image shows more bone, up to {0}: thickness, dorsal distances, K-wires and volumes may be too small. Measure there on the images.</source>
   <translation>輪郭の背側にさらに骨が {0} まで写っています。厚さ、背側の距離、K ワイヤ、体積が小さく出ている可能性があります。画像上で測ってください。</translation>
  </message>
  <message>
   <source>tape pulled taut over the hollow</source>
   <translation>くぼみの上でテープを張った場合</translation>
  </message>
  <message>
   <source>no tissue under the tape instead of {0} mm</source>
   <translation>テープ下の組織が {0} mm でなく 0 の場合</translation>
  </message>
  <message>
   <source>{0} mm of tissue under the tape instead of {1} mm</source>
   <translation>テープ下の組織が {1} mm でなく {0} mm の場合</translation>
  </message>
  <message>
   <source>cut on a print made at 97 %</source>
   <translation>97 % で印刷した紙に合わせて切った場合</translation>
  </message>
  <message>
   <source>zero held on the L5/S1 disc, at most</source>
   <translation>ゼロ点を L5/S1 椎間板に取った場合、最大</translation>
  </message>
  <message>
   <source>zero held on the L5/S1 disc</source>
   <translation>ゼロ点を L5/S1 椎間板に取った場合</translation>
  </message>
  <message>
   <source>zero held on the ridge between S1 and S2, about</source>
   <translation>ゼロ点を S1 と S2 の間の隆起に取った場合、約</translation>
  </message>
  <message>
   <source>zero held on the ridge between S1 and S2</source>
   <translation>ゼロ点を S1 と S2 の間の隆起に取った場合</translation>
  </message>
  <message>
   <source>{0} is not placed: {1}.</source>
   <translation>{0}は未配置: {1}。</translation>
  </message>
  <message>
   <source>one tape alone fixes none</source>
   <translation>テープ一本では定まりません</translation>
  </message>
  <message>
   <source>they fix it with an SD of {0}</source>
   <translation>SD {0} でしか定まりません</translation>
  </message>
  <message>
   <source>An obliquity of {0} degrees cannot be reproduced by the tapes planned: {1}.</source>
   <translation>斜度 {0} 度は計画したテープでは再現できません: {1}。</translation>
  </message>
  <message>
   <source>A silicone tape stretches by tens of per cent under the pull of a hand, which marks too far caudal, towards the tumour. Use a woven tape, or lay it without pull.</source>
   <translation>シリコーンのテープは手で引くと数十パーセント伸び、印が尾側 (腫瘍側) にずれます。織物のテープを使うか、引かずに当ててください。</translation>
  </message>
  <message>
   <source>The plan asks for no tape. Add one to have a length.</source>
   <translation>計画にテープがありません。長さを得るにはテープを追加してください。</translation>
  </message>
  <message>
   <source>{0} mm of tissue are to stay under the tape: the printed length is shorter by what the curve turns over them. Check that this is meant.</source>
   <translation>テープ下に {0} mm の組織を残す設定です。印刷される長さは曲がりの分だけ短くなります。意図どおりか確かめてください。</translation>
  </message>
  <message>
   <source>From promontory to apex the front of the bone measures {0} mm; {1} to {2} is usual. Check both landmarks, and whether a segment is fused or missing.</source>
   <translation>岬角から仙骨尖までの骨の前面は {0} mm です。通常は {1} ～ {2} です。両指標と、椎体の癒合や欠損を確かめてください。</translation>
  </message>
  <message>
   <source>No level label: place the anterior foramina to have one. The lengths do not need it.</source>
   <translation>レベル表示なし: 前仙骨孔を配置すると表示されます。長さには必要ありません。</translation>
  </message>
  <message>
   <source>The plane's normal points to the head, so that the part to remove would be the upper one. Turn the plane, or turn the normal round in the plan file: it points caudally.</source>
   <translation>離断面の法線が頭側を向いており、切除側が上になってしまいます。面の向きを変えるか、計画ファイルの法線を反転してください。法線は尾側を向きます。</translation>
  </message>
  <message>
   <source>{0} at ({1}, {2}, {3}) mm lies outside the loaded series. Place it in these images, or open the series it was placed in.</source>
   <translation>{0} の位置 ({1}, {2}, {3}) mm は読み込んだシリーズの外です。この画像内に置くか、配置したシリーズを開いてください。</translation>
  </message>
  <message>
   <source>{0} lies {1} mm from the end of the images: its edge may be cut off. Use a series that goes on beyond it.</source>
   <translation>{0} は画像の端から {1} mm です。縁が切れている可能性があります。その先まで写ったシリーズを使ってください。</translation>
  </message>
  <message>
   <source>{0} was placed {1} mm from the front of the bone. Look at it on the midsagittal picture and place it on the bone's edge.</source>
   <translation>{0} は骨の前面から {1} mm 離れています。正中矢状断で確かめ、骨の縁に置いてください。</translation>
  </message>
  <message>
   <source>The picks of {0} lie up to {1} mm apart, more than any hand scatters: one of them is on another place. Look at them and remove it.</source>
   <translation>{0} の指定どうしが最大 {1} mm 離れており、手のばらつきを超えます。どれかが別の場所です。見直して削除してください。</translation>
  </message>
  <message>
   <source>The plane is tilted {0} and oblique {1} degrees; beyond {2} it runs along the bone and no tape can mark it. Turn the plane across the bone.</source>
   <translation>離断面の傾きは {0} 度、斜度は {1} 度です。{2} を超えると骨に沿って走り、テープで示せません。骨を横切るように向けてください。</translation>
  </message>
  <message>
   <source>The {0} tape is {1} times the straight distance; 1.00 to 1.20 is usual. Look at its path on the bone.</source>
   <translation>{0} テープは直線距離の {1} 倍です。通常は 1.00 ～ 1.20 です。骨上の経路を確かめてください。</translation>
  </message>
  <message>
   <source>The {0} tape ends over a hole {1} mm wide, a foramen or a gap in the bone: its end is where the tape bridges it.</source>
   <translation>{0} テープの先端は幅 {1} mm の孔 (仙骨孔または骨の欠損) の上にあります。先端はテープがまたぐ位置です。</translation>
  </message>
  <message>
   <source>The plane is tilted {0} and oblique {1} degrees to the front of the bone: check that this is meant.</source>
   <translation>離断面は骨の前面に対し傾き {0} 度、斜度 {1} 度です。意図どおりか確かめてください。</translation>
  </message>
  <message>
   <source>The left and right tapes differ by {0} mm though the plane is not oblique: check the outline on both sides.</source>
   <translation>離断面に斜度がないのに左右のテープが {0} mm 違います。両側の輪郭を確かめてください。</translation>
  </message>
  <message>
   <source>No posterior card. {0} {1}</source>
   <translation>背側カードなし。{0} {1}</translation>
  </message>
  <message>
   <source>No transection plane is set.</source>
   <translation>離断面が設定されていません。</translation>
  </message>
  <message>
   <source>Place the plane on the ventral curve.</source>
   <translation>離断面を腹側曲線上に配置してください。</translation>
  </message>
  <message>
   <source>The {0} plane of the stepped cut does not meet the central one on the outlined bone.</source>
   <translation>段付き切離の{0}の面が、輪郭を取った骨の上で中央の面と交わりません。</translation>
  </message>
  <message>
   <source>Move it nearer to the midline, or take the {0} plane away.</source>
   <translation>正中に近づけるか、{0}の面を削除してください。</translation>
  </message>
  <message>
   <source>A cross-tape of {0} mm cannot be laid.</source>
   <translation>{0} mm の横テープは当てられません。</translation>
  </message>
  <message>
   <source>Give its end a greater distance from the midline.</source>
   <translation>先端をより正中から離してください。</translation>
  </message>
  <message>
   <source>{0} mm to the {1} the plane no longer meets the front of the bone.</source>
   <translation>{1}へ {0} mm で、離断面が骨の前面と交わらなくなります。</translation>
  </message>
  <message>
   <source>Lay the tape nearer to the midline.</source>
   <translation>テープをより正中に近づけてください。</translation>
  </message>
  <message>
   <source>The outline of the sacrum has no dorsal side in the midsagittal plane.</source>
   <translation>仙骨の輪郭には正中矢状面で背側がありません。</translation>
  </message>
  <message>
   <source>Load a series that holds the whole sacrum.</source>
   <translation>仙骨全体を含むシリーズを読み込んでください。</translation>
  </message>
  <message>
   <source>The drawn curve and the outlined bone lie up to {0} mm apart, most {1} mm below the promontory. The tape follows the drawn curve: look at both.</source>
   <translation>描いた曲線と骨の輪郭が最大 {0} mm 離れています (岬角の {1} mm 下)。テープは描いた曲線に従います。両方を確かめてください。</translation>
  </message>
  <message>
   <source>The drawn curve begins {0} mm below the promontory, from which every tape is measured.</source>
   <translation>描いた曲線は岬角の {0} mm 下から始まっています。テープはすべて岬角から測ります。</translation>
  </message>
  <message>
   <source>Begin it at the promontory, or move the promontory to where it begins.</source>
   <translation>曲線を岬角から始めるか、岬角を曲線の始点に移してください。</translation>
  </message>
  <message>
   <source>Only {0} mm of the drawn curve lie below the promontory.</source>
   <translation>描いた曲線のうち岬角より下は {0} mm だけです。</translation>
  </message>
  <message>
   <source>Draw it from the promontory down to below the level of the cut.</source>
   <translation>岬角から切離レベルより下まで描いてください。</translation>
  </message>
  <message>
   <source>The drawn curve runs {0} mm back towards the promontory on its way down, which would make every tape too long.</source>
   <translation>描いた曲線は途中で {0} mm 岬角側へ戻っており、どのテープも長くなりすぎます。</translation>
  </message>
  <message>
   <source>Draw it in one way from the promontory down.</source>
   <translation>岬角から下へ一方向に描いてください。</translation>
  </message>
  <message>
   <source>The symmetry of the outlined bone is {0} degrees off the left that the landmarks show, known to {1} degrees: check the landmarks and the outline, or the sacrum is asymmetric.</source>
   <translation>骨の輪郭の対称面が、指標の示す左右方向から {0} 度ずれています (精度 {1} 度)。指標と輪郭を確かめてください。仙骨が非対称な可能性もあります。</translation>
  </message>
  <message>
   <source>The promontory is placed {0} the top of the L5/S1 disc. Is the zero on the front upper edge of the bone of S1, not on the disc? The two are up to 13 mm apart.</source>
   <translation>岬角が L5/S1 椎間板上端の{0}に置かれています。ゼロ点は椎間板ではなく S1 骨の前上縁にありますか。両者は最大 13 mm 離れます。</translation>
  </message>
  <message>
   <source>The midsagittal plane is taken from the patient's position on the table: too few landmarks show it and the bone is not outlined. Left may be off by {0} degrees (one standard deviation). Place a pair of foramina.</source>
   <translation>正中矢状面は撮影台上の患者の体位から求めました。指標が足りず骨の輪郭もありません。左右が {0} 度 (標準偏差) ずれる可能性があります。仙骨孔を一対配置してください。</translation>
  </message>
  <message>
   <source>Higher on the {0}: {1}. Check both sides, or the sacrum is asymmetric (a transitional vertebra on one side, scoliosis).</source>
   <translation>{0} のほうが高い位置: {1}。両側を確かめてください。仙骨が非対称 (片側の移行椎、側弯) の可能性もあります。</translation>
  </message>
  <message>
   <source>{0} mm from</source>
   <translation>{0} mm の位置</translation>
  </message>
  <message>
   <source>{0} mm above</source>
   <translation>{0} mm 上</translation>
  </message>
  <message>
   <source>the lower end of the drawn curve</source>
   <translation>描いた曲線の下端</translation>
  </message>
  <message>
   <source>Promontory and {0} are {1} mm apart; a sacrum is {2} to {3} mm long.</source>
   <translation>岬角と{0}の距離が {1} mm です。仙骨の長さは {2} ～ {3} mm です。</translation>
  </message>
  <message>
   <source>Check both landmarks on the midsagittal picture.</source>
   <translation>正中矢状断で両指標を確かめてください。</translation>
  </message>
  <message>
   <source>The apex lies {0} mm cranial of the promontory.</source>
   <translation>仙骨尖が岬角より {0} mm 頭側にあります。</translation>
  </message>
  <message>
   <source>The promontory is the upper end, the apex the lower one: exchange them.</source>
   <translation>岬角が上端、仙骨尖が下端です。入れ替えてください。</translation>
  </message>
  <message>
   <source>{0} lies {1} mm {2} of the midsagittal plane of all landmarks: check it, or the sacrum is bent sideways.</source>
   <translation>{0} は全指標の正中矢状面から {1} mm {2} にあります。確かめてください。仙骨が側方に曲がっている可能性もあります。</translation>
  </message>
  <message>
   <source>Off the common left-right direction: {0}. Check both sides, or the sacrum is asymmetric.</source>
   <translation>共通の左右方向から外れています: {0}。両側を確かめてください。仙骨が非対称な可能性もあります。</translation>
  </message>
  <message>
   <source>{0} lies {1} mm from the promontory, further than any pelvis reaches.</source>
   <translation>{0} は岬角から {1} mm で、どの骨盤よりも遠くにあります。</translation>
  </message>
  <message>
   <source>Place it again, or remove it: it would turn the frame of all the others.</source>
   <translation>置き直すか削除してください。ほかの指標の座標系まで回転させてしまいます。</translation>
  </message>
  <message>
   <source>{0}_left does not lie to the patient's left of {1}_right.</source>
   <translation>{0}_left が {1}_right より患者の左側にありません。</translation>
  </message>
  <message>
   <source>Exchange the two: left is the patient's left, on the right of the picture.</source>
   <translation>二つを入れ替えてください。左は患者の左で、画面では右側です。</translation>
  </message>
  <message>
   <source>{0} lies {1} mm higher along the sacrum than {2}, which it should follow.</source>
   <translation>{0} は {2} より下にあるはずですが、仙骨に沿って {1} mm 上にあります。</translation>
  </message>
  <message>
   <source>Check the names of both: foramina and disc remnants are counted from above.</source>
   <translation>両者の名前を確かめてください。仙骨孔と椎間板の遺残は上から数えます。</translation>
  </message>
  <message>
   <source>{0} {1} degrees</source>
   <translation>{0} {1} 度</translation>
  </message>
  <message>
   <source>posterior foramina {0}</source>
   <translation>後仙骨孔 {0}</translation>
  </message>
  <message>
   <source>The cut does not leave the outlined bone on its dorsal midline.</source>
   <translation>切離面が輪郭を取った骨の背側正中から抜けていません。</translation>
  </message>
  <message>
   <source>Look at the outline behind the cut.</source>
   <translation>切離面の背側の輪郭を確かめてください。</translation>
  </message>
  <message>
   <source>The outline is {0} mm thick at the cut: it lacks the back of the bone, and the volumes are too small.</source>
   <translation>輪郭は切離部で厚さ {0} mm です。骨の背側が欠けており、体積が小さすぎます。</translation>
  </message>
  <message>
   <source>Measure from behind on the images.</source>
   <translation>背側からは画像上で測ってください。</translation>
  </message>
  <message>
   <source>The sacrum is not outlined yet.</source>
   <translation>仙骨の輪郭がまだ取られていません。</translation>
  </message>
  <message>
   <source>Place promontory and apex; the outline is made from them.</source>
   <translation>岬角と仙骨尖を配置してください。そこから輪郭を取ります。</translation>
  </message>
  <message>
   <source>{0} tapes do not fix a line.</source>
   <translation>テープ {0} 本では線が定まりません。</translation>
  </message>
  <message>
   <source>Give the lengths of the midline tape and of one to each side.</source>
   <translation>正中と左右それぞれ一本のテープの長さを入力してください。</translation>
  </message>
  <message>
   <source>25 % or more of a joint is removed: the load to failure falls to a third, the ring is to be reconstructed (Hugate 2006).</source>
   <translation>片側の関節の 25 % 以上が失われます。破壊荷重は三分の一に落ち、骨盤輪の再建が必要です (Hugate 2006)。</translation>
  </message>
  <message>
   <source>The cut goes through S1: the ring is weakened by 30 % at S1/2 and by half 1 cm below the promontory (Gunterberg 1976); 3 of 9 such cuts fractured.</source>
   <translation>切離面が S1 を通ります。骨盤輪は S1/2 で 30 %、岬角の 1 cm 下で半分に弱まります (Gunterberg 1976)。このような切離 9 例中 3 例が骨折しました。</translation>
  </message>
  <message>
   <source>Pelvic ring: {0}</source>
   <translation>骨盤輪: {0}</translation>
  </message>
  <message>
   <source>More than 16 % of a joint is removed: the load to failure falls by 28 % and more (Hugate 2006).</source>
   <translation>片側の関節の 16 % 超が失われます。破壊荷重は 28 % 以上低下します (Hugate 2006)。</translation>
  </message>
  <message>
   <source>Less than 16 % of each joint is removed, below S1 (Hugate 2006).</source>
   <translation>各関節の喪失は 16 % 未満、S1 より下です (Hugate 2006)。</translation>
  </message>
  <message>
   <source>The {0} tape ends {1} mm from the edge of the bone, where its outline is less sure. Lay it nearer to the midline.</source>
   <translation>{0} テープの先端は骨の縁から {1} mm で、輪郭がやや不確かです。より正中に近づけてください。</translation>
  </message>
  <message>
   <source>The {0} tape</source>
   <translation>{0} テープ</translation>
  </message>
  <message>
   <source>The tapes {0}</source>
   <translation>テープ {0}</translation>
  </message>
  <message>
   <source>Its zero, {0}, lies {1} mm from the front of the sacrum.</source>
   <translation>ゼロ点の {0} は仙骨の前面から {1} mm 離れています。</translation>
  </message>
  <message>
   <source>Measure from a landmark on the front of the bone.</source>
   <translation>骨の前面にある指標から測ってください。</translation>
  </message>
  <message>
   <source>The drawn curve carries the midline tape only.</source>
   <translation>描いた曲線では正中のテープだけを測れます。</translation>
  </message>
  <message>
   <source>Outline the sacrum on a CT to have tapes beside the midline.</source>
   <translation>正中以外のテープには CT で仙骨の輪郭を取ってください。</translation>
  </message>
  <message>
   <source>Its zero, {0}, is not placed.</source>
   <translation>ゼロ点の {0} が配置されていません。</translation>
  </message>
  <message>
   <source>Place that landmark or measure from the promontory.</source>
   <translation>その指標を配置するか、岬角から測ってください。</translation>
  </message>
  <message>
   <source>Its zero, {0}, lies {1} mm above the plane; a tape needs {2} mm.</source>
   <translation>ゼロ点の {0} は離断面の {1} mm 上です。テープには {2} mm 必要です。</translation>
  </message>
  <message>
   <source>Measure from a landmark further cranial.</source>
   <translation>より頭側の指標から測ってください。</translation>
  </message>
  <message>
   <source>From the zero lie {0}. Check the zero and how the segments were counted: an L5 fused to the sacrum or a sixth segment shows like this.</source>
   <translation>ゼロ点からの距離: {0}。ゼロ点と椎体の数え方を確かめてください。L5 の仙骨癒合や第六の椎体はこのように現れます。</translation>
  </message>
  <message>
   <source>S{0}/{1} at {2} mm ({3} to {4} is usual)</source>
   <translation>S{0}/{1} は {2} mm (通常 {3} ～ {4})</translation>
  </message>
  <message>
   <source>How were the segments counted? Until it is answered no level is printed: on lumbar MRI alone 14 % are numbered wrongly (Tokgoz 2014). The lengths in mm stay valid.</source>
   <translation>椎体はどのように数えましたか。回答があるまでレベルは印刷されません。腰椎 MRI だけでは 14 % が数え間違えられます (Tokgoz 2014)。mm の長さは有効です。</translation>
  </message>
  <message>
   <source>Whether there is a transitional vertebra is unclear: the level may be one segment off. Go by the lengths in mm, and check the foramen marks on the table.</source>
   <translation>移行椎の有無が不明で、レベルが一椎体ずれている可能性があります。mm の長さに従い、術中に仙骨孔の印を確かめてください。</translation>
  </message>
  <message>
   <source>No transitional vertebra, yet {0} pairs of anterior foramina: a sacrum of five segments has 4. Count again, from above.</source>
   <translation>移行椎なしとありますが前仙骨孔が {0} 対です。五椎の仙骨なら 4 対です。上から数え直してください。</translation>
  </message>
  <message>
   <source>lower rim</source>
   <translation>下縁</translation>
  </message>
  <message>
   <source>lower rims of the foramina</source>
   <translation>仙骨孔下縁</translation>
  </message>
  <message>
   <source>disc remnant</source>
   <translation>椎間板の遺残</translation>
  </message>
  <message>
   <source>L5 is fused to the sacrum</source>
   <translation>L5 が仙骨と癒合しています</translation>
  </message>
  <message>
   <source>{0}: labels and roots follow the names given to the landmarks, and published figures for levels do not fit as they stand. The lengths in mm stay valid.</source>
   <translation>{0}。レベルと神経根の表示は指標の名前に従い、公表されたレベル別の数値はそのままでは当てはまりません。mm の長さは有効です。</translation>
  </message>
  <message>
   <source>S1 is free of the sacrum</source>
   <translation>S1 が仙骨から分離しています</translation>
  </message>
  <message>
   <source>{0} pairs of anterior foramina were counted, 4 are usual. The lengths in mm stay valid.</source>
   <translation>前仙骨孔は {0} 対と数えられています。通常は 4 対です。mm の長さは有効です。</translation>
  </message>
  <message>
   <source>the cut of {0} mm</source>
   <translation>切離の誤差 {0} mm</translation>
  </message>
  <message>
   <source>{0} and of the series the tumour was drawn on of {1} mm</source>
   <translation>{0}と、腫瘍を描いたシリーズの {1} mm</translation>
  </message>
  <message>
   <source>The cut passes through the tumour's level: part of it lies {0} mm cranial of the cut. Move the plane cranially, or check the outline of the tumour.</source>
   <translation>切離面が腫瘍の高さを通ります。腫瘍の一部が切離面の {0} mm 頭側にあります。離断面を頭側へ移すか、腫瘍の輪郭を確かめてください。</translation>
  </message>
  <message>
   <source>The planned margin is {0} mm. With a clear margin of {1} mm and an error of {2} it should be {3} mm.</source>
   <translation>計画したマージンは {0} mm です。必要な {1} mm に誤差 {2} を加えると {3} mm になります。</translation>
  </message>
  <message>
   <source>The planned margin is {0} mm, less than the {1} mm wished.</source>
   <translation>計画したマージンは {0} mm で、希望の {1} mm に足りません。</translation>
  </message>
  <message>
   <source>No published figure fits these roots.</source>
   <translation>この神経根の組み合わせに合う公表値はありません。</translation>
  </message>
  <message>
   <source>Place the anterior foramina S2 to S4 on both sides to see published figures.</source>
   <translation>公表値を表示するには、S2 ～ S4 の前仙骨孔を両側に配置してください。</translation>
  </message>
  <message>
   <source>both S2 cut</source>
   <translation>両側 S2 切断</translation>
  </message>
  <message>
   <source>one S2 kept</source>
   <translation>片側 S2 温存</translation>
  </message>
  <message>
   <source>both S2 kept</source>
   <translation>両側 S2 温存</translation>
  </message>
  <message>
   <source>both S2 and one S3 kept</source>
   <translation>両側 S2 と片側 S3 温存</translation>
  </message>
  <message>
   <source>both S3 kept</source>
   <translation>両側 S3 温存</translation>
  </message>
  <message>
   <source>S2 to S5 lost on both sides</source>
   <translation>両側 S2 ～ S5 喪失</translation>
  </message>
  <message>
   <source>S3 to S5 lost on both sides</source>
   <translation>両側 S3 ～ S5 喪失</translation>
  </message>
  <message>
   <source>S4 and S5 lost on both sides</source>
   <translation>両側 S4、S5 喪失</translation>
  </message>
  <message>
   <source>asymmetric, at least one S3 kept</source>
   <translation>非対称、少なくとも片側 S3 温存</translation>
  </message>
  <message>
   <source>lost on one side only</source>
   <translation>片側のみ喪失</translation>
  </message>
  <message>
   <source>Uncertainty known</source>
   <translation>不確かさが求まりました</translation>
  </message>
  <message>
   <source>Reading the plan as other hands would have placed it</source>
   <translation>ほかの人が配置した場合の計画を読み取り中</translation>
  </message>
  <message>
   <source>Of {0} readings with landmarks and plane a little elsewhere only {1} could be measured.</source>
   <translation>指標と離断面を少しずらした読み取り {0} 回のうち、計測できたのは {1} 回だけです。</translation>
  </message>
  <message>
   <source>Move the plane away from the ends of the curve, or check the landmarks.</source>
   <translation>離断面を曲線の端から離すか、指標を確かめてください。</translation>
  </message>
  <message>
   <source>Soft tissue is contoured, but not on two or more parallel planes: it is not counted.</source>
   <translation>軟部組織の輪郭が二つ以上の平行な面にないため、計算に入れていません。</translation>
  </message>
  <message>
   <source>Soft tissue that goes with the bone is not contoured and not counted.</source>
   <translation>骨とともに切除する軟部組織は描かれておらず、計算に入れていません。</translation>
  </message>
  <message>
   <source>Nothing moves in: no collapse of soft tissue, no swelling, no flap, omentum or filler.</source>
   <translation>周囲は動かないものとします: 軟部組織の落ち込み、腫脹、皮弁、大網、充填物はありません。</translation>
  </message>
  <message>
   <source>Bone is counted within its outer surface, with its canal where the outline closes it.</source>
   <translation>骨は外表面の内側を、輪郭が閉じる所では脊柱管も含めて数えます。</translation>
  </message>
  <message>
   <source>The saw cut counts as removed.</source>
   <translation>骨切りの切り幅は切除側に含みます。</translation>
  </message>
  <message>
   <source>{0} picks, few</source>
   <translation>{0} 回の指定、少数</translation>
  </message>
  <message>
   <source>{0} picks</source>
   <translation>{0} 回の指定</translation>
  </message>
  <message>
   <source>The cut lies {0} mm cranial of the tip of the thecal sac: the sac would be opened. Plan its ligation, or cut further caudal.</source>
   <translation>切離面は硬膜嚢先端の {0} mm 頭側です。硬膜嚢が開放されます。結紮を計画するか、より尾側で切ってください。</translation>
  </message>
  <message>
   <source>The cut lies {0} mm caudal of the tip of the thecal sac; wished are {1} mm, and the cut itself is known to +-{2} mm.</source>
   <translation>切離面は硬膜嚢先端の {0} mm 尾側です。希望は {1} mm で、切離の精度は +-{2} mm です。</translation>
  </message>
  <message>
   <source>The {0} is not placed.</source>
   <translation>{0} が配置されていません。</translation>
  </message>
  <message>
   <source>Place promontory and apex: every length is measured from them.</source>
   <translation>岬角と仙骨尖を配置してください。すべての長さはそこから測ります。</translation>
  </message>
  <message>
   <source>1 midline landmark</source>
   <translation>正中の指標 1 個</translation>
  </message>
  <message>
   <source>{0} midline landmarks</source>
   <translation>正中の指標 {0} 個</translation>
  </message>
  <message>
   <source>symmetry of the bone</source>
   <translation>骨の対称性</translation>
  </message>
  <message>
   <source>the table</source>
   <translation>表</translation>
  </message>
  <message>
   <source>{0} pairs</source>
   <translation>{0} 対</translation>
  </message>
  <message>
   <source>{0}_left does not lie to the patient's left of {1}_right. Exchange the two: left is the patient's left, on the right of the picture.</source>
   <translation>{0}_left が {1}_right より患者の左側にありません。二つを入れ替えてください。左は患者の左で、画面では右側です。</translation>
  </message>
  <message>
   <source>{0} lies {1} mm to the {2} of the midline; {3} to {4} mm is usual. Look at it: is it this landmark?</source>
   <translation>{0}は正中の{2} {1} mm にあります。通常は {3} ～ {4} mm です。本当にこの指標か確かめてください。</translation>
  </message>
  <message>
   <source>{0} lies {1} mm to the {2} of the midline. Left is the patient's left, on the right of the picture: swap, or place it again.</source>
   <translation>{0}は正中の{2} {1} mm にあります。左は患者の左で、画面では右側です。入れ替えるか、置き直してください。</translation>
  </message>
  <message>
   <source>{0} lies {1} mm to the {2} of the midline, on the side of {3}. Place it on the patient's {4}.</source>
   <translation>{0}は正中の{2} {1} mm、{3}の側にあります。患者の{4}に置いてください。</translation>
  </message>
  <message>
   <source>Between the zero and the end of the tape the outlined bone has a wide gap.</source>
   <translation>ゼロ点とテープ先端の間で、骨の輪郭に広い欠損があります。</translation>
  </message>
  <message>
   <source>Move the plane, or lay the tape nearer to the midline.</source>
   <translation>離断面を動かすか、テープを正中に近づけてください。</translation>
  </message>
  <message>
   <source>not above it</source>
   <translation>岬角の上にありません</translation>
  </message>
  <message>
   <source>further than a disc is high</source>
   <translation>椎間板の高さより離れています</translation>
  </message>
  <message>
   <source>The disc top lies {0} mm from the promontory, {1}.</source>
   <translation>椎間板上端は岬角から {0} mm です ({1})。</translation>
  </message>
  <message>
   <source>Place it on the most ventral point of the L5/S1 disc, or take it away.</source>
   <translation>L5/S1 椎間板の最も腹側の点に置くか、削除してください。</translation>
  </message>
  <message>
   <source>The transection plane does not cross the front of the sacrum between promontory and apex; it passes {0} mm away.</source>
   <translation>離断面が岬角と仙骨尖の間で仙骨の前面と交わりません。{0} mm 離れています。</translation>
  </message>
  <message>
   <source>The transection plane crosses the front of the sacrum {0} times.</source>
   <translation>離断面が仙骨の前面と {0} 回交わります。</translation>
  </message>
  <message>
   <source>Turn the plane so that it crosses the ventral curve once.</source>
   <translation>腹側曲線と一度だけ交わるように向けてください。</translation>
  </message>
  <message>
   <source>There is no ventral curve yet.</source>
   <translation>腹側曲線がまだありません。</translation>
  </message>
  <message>
   <source>Place promontory and apex and wait until the sacrum is outlined.</source>
   <translation>岬角と仙骨尖を配置し、仙骨の輪郭が取れるまで待ってください。</translation>
  </message>
  <message>
   <source>The transection plane does not meet the outlined bone beside the midline.</source>
   <translation>離断面が正中の脇で骨の輪郭と交わりません。</translation>
  </message>
  <message>
   <source>The tumour was outlined elsewhere ({0}): look at it on the slices before its margin is believed, and see that it is this patient's.</source>
   <translation>腫瘍の輪郭は外部で作成されました ({0})。マージンを信頼する前にスライス上で確かめ、この患者のものか確認してください。</translation>
  </message>
  <message>
   <source>The tumour is contoured {0} only: what it reaches beside that is not known, and the margin may be smaller than given. Contour it on neighbouring slices.</source>
   <translation>腫瘍の輪郭は{0}だけです。それ以外の広がりが不明で、マージンは表示より小さい可能性があります。隣のスライスにも描いてください。</translation>
  </message>
  <message>
   <source>on one plane</source>
   <translation>一つの面</translation>
  </message>
  <message>
   <source>on planes that are not parallel</source>
   <translation>平行でない面</translation>
  </message>
  <message>
   <source>default for {0} mm slices</source>
   <translation>スライス {0} mm の既定値</translation>
  </message>
  <message>
   <source>Between promontory and apex the outlined bone has a gap of more than 20 mm, or is not met at all.</source>
   <translation>岬角と仙骨尖の間で、骨の輪郭に 20 mm を超える欠損があるか、骨が見つかりません。</translation>
  </message>
  <message>
   <source>Check both landmarks and the outline of the sacrum.</source>
   <translation>両指標と仙骨の輪郭を確かめてください。</translation>
  </message>
  <message>
   <source>Finding the midline</source>
   <translation>正中を探しています</translation>
  </message>
  <message>
   <source>Finding the front of the sacrum</source>
   <translation>仙骨の前面を探しています</translation>
  </message>
  <message>
   <source>Growing the bone</source>
   <translation>骨の領域を広げています</translation>
  </message>
  <message>
   <source>The built-in outline needs a CT; this series is {0}.</source>
   <translation>内蔵の輪郭抽出には CT が必要です。このシリーズは {0} です。</translation>
  </message>
  <message>
   <source>Open a CT series of this patient, or draw the ventral curve on this one.</source>
   <translation>この患者の CT シリーズを開くか、このシリーズで腹側曲線を描いてください。</translation>
  </message>
  <message>
   <source>No edge of bone is seen along {0} mm of the drawn curve: it runs there as it was set. Look at it and set more points.</source>
   <translation>描いた曲線のうち {0} mm で骨の縁が見えません。そこは指定どおりに通っています。確かめて点を増やしてください。</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} ～ {1}</translation>
  </message>
  <message>
   <source>From {0} to {1} mm below the promontory the edge of the bone is not seen and was bridged: look at the ventral curve there.</source>
   <translation>岬角の下 {0} ～ {1} mm では骨の縁が見えず、補間しました。そこの腹側曲線を確かめてください。</translation>
  </message>
  <message>
   <source>Along {0} % of the way from promontory to apex no edge of bone is seen.</source>
   <translation>岬角から仙骨尖までの {0} % で骨の縁が見えません。</translation>
  </message>
  <message>
   <source>Check that both landmarks lie on the front of the sacrum, and that this is a CT.</source>
   <translation>両指標が仙骨の前面にあり、CT であることを確かめてください。</translation>
  </message>
  <message>
   <source>{0} lies {1} mm from the sacrum as {2} outlined it.</source>
   <translation>{0} は {2} が取った仙骨の輪郭から {1} mm 離れています。</translation>
  </message>
  <message>
   <source>Check the landmark, and that the outline is of this patient's sacrum.</source>
   <translation>指標と、輪郭がこの患者の仙骨であることを確かめてください。</translation>
  </message>
  <message>
   <source>There is no segmentation called {0}; installed: {1}.</source>
   <translation>{0} というセグメンテーションはありません。あるもの: {1}。</translation>
  </message>
  <message>
   <source>Install it, or use the built-in one.</source>
   <translation>インストールするか、内蔵のものを使ってください。</translation>
  </message>
  <message>
   <source>The segmentation {0} cannot run: {1}.</source>
   <translation>セグメンテーション {0} は実行できません: {1}。</translation>
  </message>
  <message>
   <source>Install what is missing, or use the built-in one.</source>
   <translation>不足しているものをインストールするか、内蔵のものを使ってください。</translation>
  </message>
  <message>
   <source>No bone was found to make a surface of.</source>
   <translation>表面を作る骨が見つかりません。</translation>
  </message>
  <message>
   <source>Check the landmarks, and that the series shows the sacrum.</source>
   <translation>指標と、シリーズに仙骨が写っていることを確かめてください。</translation>
  </message>
  <message>
   <source>The bone mirrors best about a plane {0} mm {1} of the one through promontory and apex: are both on the midline? The lateral tapes start from them.</source>
   <translation>骨の対称面が、岬角と仙骨尖を通る面から {1} に {0} mm ずれています。両方とも正中にありますか。外側のテープはそこから始まります。</translation>
  </message>
  <message>
   <source>Writing the images for TotalSegmentator</source>
   <translation>TotalSegmentator 用の画像を書き出し中</translation>
  </message>
  <message>
   <source>TotalSegmentator is at work</source>
   <translation>TotalSegmentator を実行中</translation>
  </message>
  <message>
   <source>the program {0} is not installed (pip install TotalSegmentator)</source>
   <translation>プログラム {0} がインストールされていません (pip install TotalSegmentator)</translation>
  </message>
  <message>
   <source>TotalSegmentator gave no outline: {0}.</source>
   <translation>TotalSegmentator から輪郭が得られません: {0}。</translation>
  </message>
  <message>
   <source>Run it by hand on this series to see more, or use the built-in outline.</source>
   <translation>詳しく知るにはこのシリーズで手動実行するか、内蔵の輪郭抽出を使ってください。</translation>
  </message>
  <message>
   <source>status {0}</source>
   <translation>状態 {0}</translation>
  </message>
  <message>
   <source>it ended with: {0}</source>
   <translation>終了時の出力: {0}</translation>
  </message>
  <message>
   <source>it found no sacrum</source>
   <translation>仙骨が見つかりません</translation>
  </message>
  <message>
   <source>The upper front edge of S1 seems to lie {0} mm caudal of the promontory as placed. Is it on the disc? A tape started on the bone would then mark too far caudal, towards the tumour.</source>
   <translation>S1 の前上縁は、配置された岬角の {0} mm 尾側にあるようです。椎間板上に置いていませんか。骨から始めたテープでは印が尾側 (腫瘍側) にずれます。</translation>
  </message>
  <message>
   <source>The upper front edge of the bone seems to lie {0} mm cranial of the promontory as placed. Is it on the front of the bone below its edge, or on the S1/2 step? A tape started at the edge would then mark too far cranial.</source>
   <translation>骨の前上縁は、配置された岬角の {0} mm 頭側にあるようです。縁より下の骨前面か S1/2 の段差に置いていませんか。縁から始めたテープでは印が頭側にずれます。</translation>
  </message>
  <message>
   <source>Preparing both series</source>
   <translation>両シリーズを準備中</translation>
  </message>
  <message>
   <source>Laid on</source>
   <translation>重ね合わせました</translation>
  </message>
  <message>
   <source>Looking where the series fit</source>
   <translation>シリーズが合う位置を探しています</translation>
  </message>
  <message>
   <source>The two series could not be laid on each other by their pictures: {0}.</source>
   <translation>画像による重ね合わせができません: {0}。</translation>
  </message>
  <message>
   <source>Show three or more places in both series, and lay the one on the other by these.</source>
   <translation>両シリーズで三か所以上を示し、それらで重ねてください。</translation>
  </message>
  <message>
   <source>repeated runs end {0} mm apart</source>
   <translation>繰り返した結果が {0} mm 違います</translation>
  </message>
  <message>
   <source>they fit no better there than elsewhere</source>
   <translation>その位置でほかよりよく合うわけではありません</translation>
  </message>
  <message>
   <source>The series cannot be laid on each other by landmarks: {0}.</source>
   <translation>指標による重ね合わせができません: {0}。</translation>
  </message>
  <message>
   <source>Place at least three landmarks in both series, some of them beside the midline.</source>
   <translation>両シリーズに三つ以上の指標を、正中以外も含めて配置してください。</translation>
  </message>
  <message>
   <source>{0} shared landmark(s) were given, three are needed</source>
   <translation>共通の指標は {0} 個です。三つ必要です</translation>
  </message>
  <message>
   <source>the landmarks lie in a row, within {0} mm of one line</source>
   <translation>指標が一直線から {0} mm 以内に並んでいます</translation>
  </message>
  <message>
   <source>Decoding</source>
   <translation>復号中</translation>
  </message>
  <message>
   <source>the compressed pixels cannot be decoded ({0})</source>
   <translation>圧縮画素を復号できません ({0})</translation>
  </message>
  <message>
   <source>the decoder ended unexpectedly</source>
   <translation>デコーダが途中で終了しました</translation>
  </message>
  <message>
   <source>not decoded within {0} s</source>
   <translation>{0} 秒以内に復号できません</translation>
  </message>
  <message>
   <source>The program that decodes compressed pixels cannot be started: {0}.</source>
   <translation>圧縮画素を復号するプログラムを起動できません: {0}。</translation>
  </message>
  <message>
   <source>Close other programs and try again.</source>
   <translation>ほかのプログラムを閉じて、もう一度試してください。</translation>
  </message>
  <message>
   <source>Unpacking</source>
   <translation>展開中</translation>
  </message>
  <message>
   <source>{0} cannot be opened: {1}.</source>
   <translation>{0} を開けません: {1}。</translation>
  </message>
  <message>
   <source>Check the path, that the disc or drive is connected, and that you may read it.</source>
   <translation>パス、ディスクの接続、読み取り権限を確かめてください。</translation>
  </message>
  <message>
   <source>{0} is neither a folder nor a file.</source>
   <translation>{0} はフォルダでもファイルでもありません。</translation>
  </message>
  <message>
   <source>Choose a folder.</source>
   <translation>フォルダを選んでください。</translation>
  </message>
  <message>
   <source>{0} unpacks to {1} files of {2} GB.</source>
   <translation>{0} を展開すると {1} ファイル、{2} GB になります。</translation>
  </message>
  <message>
   <source>Unpack it yourself and open the folder of one patient.</source>
   <translation>自分で展開し、患者一人のフォルダを開いてください。</translation>
  </message>
  <message>
   <source>{0} holds more than {1} files.</source>
   <translation>{0} には {1} を超えるファイルがあります。</translation>
  </message>
  <message>
   <source>Choose the folder of one patient.</source>
   <translation>患者一人のフォルダを選んでください。</translation>
  </message>
  <message>
   <source>{0} cannot be unpacked: {1}.</source>
   <translation>{0} を展開できません: {1}。</translation>
  </message>
  <message>
   <source>Unpack it with another program and open the folder.</source>
   <translation>別のプログラムで展開し、そのフォルダを開いてください。</translation>
  </message>
  <message>
   <source>acquisition number</source>
   <translation>収集番号</translation>
  </message>
  <message>
   <source>echo time</source>
   <translation>エコー時間</translation>
  </message>
  <message>
   <source>echo number</source>
   <translation>エコー番号</translation>
  </message>
  <message>
   <source>temporal position</source>
   <translation>時相</translation>
  </message>
  <message>
   <source>trigger time</source>
   <translation>トリガ時間</translation>
  </message>
  <message>
   <source>diffusion b-value</source>
   <translation>拡散 b 値</translation>
  </message>
  <message>
   <source>acquisition date</source>
   <translation>収集日</translation>
  </message>
  <message>
   <source>acquisition time</source>
   <translation>収集時刻</translation>
  </message>
  <message>
   <source>{0} frame {1}</source>
   <translation>{0} フレーム {1}</translation>
  </message>
  <message>
   <source>Loaded</source>
   <translation>読み込み完了</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>読み込み中</translation>
  </message>
  <message>
   <source>{0} and {1} carry the same SOP Instance UID (0008,0018) but hold different pixels.</source>
   <translation>{0} と {1} は SOP Instance UID (0008,0018) が同じですが画素が異なります。</translation>
  </message>
  <message>
   <source>Remove the wrong one, or send the series again from the archive.</source>
   <translation>誤ったほうを除くか、アーカイブからシリーズを再送してください。</translation>
  </message>
  <message>
   <source>Choose another image.</source>
   <translation>別の画像を選んでください。</translation>
  </message>
  <message>
   <source>The series needs {0} GB of memory, more than there is.</source>
   <translation>このシリーズには {0} GB のメモリが必要ですが足りません。</translation>
  </message>
  <message>
   <source>Close other programs, or choose a series with fewer images.</source>
   <translation>ほかのプログラムを閉じるか、画像の少ないシリーズを選んでください。</translation>
  </message>
  <message>
   <source>Empty in {0} and left out: {1}.</source>
   <translation>{0} で空のため除外: {1}。</translation>
  </message>
  <message>
   <source>Outside the images and left out: {0}.</source>
   <translation>画像の外にあるため除外: {0}。</translation>
  </message>
  <message>
   <source>{0} marks nothing.</source>
   <translation>{0} には何も描かれていません。</translation>
  </message>
  <message>
   <source>Export it again with the structures made visible, or choose another file.</source>
   <translation>構造を表示状態にして書き出し直すか、別のファイルを選んでください。</translation>
  </message>
  <message>
   <source>{0} % of {1} lies outside the images.</source>
   <translation>{1} の {0} % が画像の外にあります。</translation>
  </message>
  <message>
   <source>{0} % of {1} is marked as {2} too.</source>
   <translation>{1} の {0} % が {2} とも重なっています。</translation>
  </message>
  <message>
   <source>{0} belongs to another study than the images; check that it is the right one.</source>
   <translation>{0} は画像と別の検査のものです。正しいか確かめてください。</translation>
  </message>
  <message>
   <source>{0} or the images do not say whose they are; check it is this patient.</source>
   <translation>{0} または画像に患者の記載がありません。この患者か確かめてください。</translation>
  </message>
  <message>
   <source>{0} or the images name no frame of reference; check on the slices.</source>
   <translation>{0} または画像に座標系の記載がありません。スライス上で確かめてください。</translation>
  </message>
  <message>
   <source>{0} is of patient {1}, the images are of patient {2}.</source>
   <translation>{0} は患者 {1} のもの、画像は患者 {2} のものです。</translation>
  </message>
  <message>
   <source>Choose the segmentation of this patient.</source>
   <translation>この患者のセグメンテーションを選んでください。</translation>
  </message>
  <message>
   <source>{0} was outlined in another frame of reference than these images.</source>
   <translation>{0} の輪郭はこの画像と別の座標系で取られています。</translation>
  </message>
  <message>
   <source>Open the series it was outlined on, or register the two series first.</source>
   <translation>輪郭を取ったシリーズを開くか、先に両シリーズを重ね合わせてください。</translation>
  </message>
  <message>
   <source>{0} holds more than {1} MB or {2} million items.</source>
   <translation>{0} は {1} MB または {2} 百万要素を超えます。</translation>
  </message>
  <message>
   <source>Export only the structures needed, or crop it to the pelvis.</source>
   <translation>必要な構造だけ書き出すか、骨盤に切り抜いてください。</translation>
  </message>
  <message>
   <source>{0} cannot be read as a segmentation: {1}.</source>
   <translation>{0} はセグメンテーションとして読めません: {1}。</translation>
  </message>
  <message>
   <source>Export it again as DICOM SEG, RT Structure Set, NIfTI or NRRD.</source>
   <translation>DICOM SEG、RT Structure Set、NIfTI、NRRD で書き出し直してください。</translation>
  </message>
  <message>
   <source>{0} does not tell where its voxels lie in the patient: {1}.</source>
   <translation>{0} には患者内でのボクセルの位置がありません: {1}。</translation>
  </message>
  <message>
   <source>Export it again with its position, orientation and spacing, on the grid of the series.</source>
   <translation>位置、向き、間隔を付け、シリーズの格子で書き出し直してください。</translation>
  </message>
  <message>
   <source>{0} {1}: it is no map of labels.</source>
   <translation>{0} は {1}。ラベルマップではありません。</translation>
  </message>
  <message>
   <source>Choose the segmentation, not the images or a map of probabilities.</source>
   <translation>画像や確率マップではなく、セグメンテーションを選んでください。</translation>
  </message>
  <message>
   <source>{0} lies {1} mm away from the images.</source>
   <translation>{0} は画像から {1} mm 離れています。</translation>
  </message>
  <message>
   <source>The usual cause is a mix-up of LPS and RAS: export it again with its geometry.</source>
   <translation>多くは LPS と RAS の取り違えです。位置情報を付けて書き出し直してください。</translation>
  </message>
  <message>
   <source>{0} would take {1} million voxels, {2} GB; at most {3} million and 2 GB are read.</source>
   <translation>{0} は {1} 百万ボクセル、{2} GB になります。読めるのは {3} 百万ボクセル、2 GB までです。</translation>
  </message>
  <message>
   <source>{0} tells neither the patient nor the images it was outlined on; check it.</source>
   <translation>{0} には患者も元の画像も記載がありません。確かめてください。</translation>
  </message>
  <message>
   <source>{0} does not name its labels {1}; name what they are.</source>
   <translation>{0} のラベル {1} に名前がありません。何であるか指定してください。</translation>
  </message>
  <message>
   <source>{0} beside {1} holds no names of labels and was not used.</source>
   <translation>{1} の横の {0} にはラベル名がなく、使いませんでした。</translation>
  </message>
  <message>
   <source>The two places told by {0} lie {1} mm apart; its s-form was taken.</source>
   <translation>{0} に書かれた二つの位置が {1} mm 違います。s-form を採用しました。</translation>
  </message>
  <message>
   <source>it ends within its header</source>
   <translation>ヘッダの途中で終わっています</translation>
  </message>
  <message>
   <source>holds voxels of type {0}</source>
   <translation>型 {0} のボクセルを含みます</translation>
  </message>
  <message>
   <source>its header does not say where the voxels begin</source>
   <translation>ヘッダにボクセルの開始位置がありません</translation>
  </message>
  <message>
   <source>has the shape {0}, not three dimensions</source>
   <translation>形が {0} で三次元ではありません</translation>
  </message>
  <message>
   <source>neither its s-form nor its q-form is set</source>
   <translation>s-form も q-form も設定されていません</translation>
  </message>
  <message>
   <source>its steps along columns, rows and slices do not span space</source>
   <translation>列、行、スライスの方向が空間を張りません</translation>
  </message>
  <message>
   <source>{0}: {1} contours lie across the planes of the others and were left out.</source>
   <translation>{0}: 輪郭 {1} 個がほかの面を横切るため除外しました。</translation>
  </message>
  <message>
   <source>{0} is not outlined on {1} planes between its ends; it is open there.</source>
   <translation>{0} は両端の間の {1} 面で輪郭がなく、そこは開いています。</translation>
  </message>
  <message>
   <source>Segmentations read</source>
   <translation>セグメンテーションを読み込みました</translation>
  </message>
  <message>
   <source>it is DICOM, but neither a segmentation nor a structure set</source>
   <translation>DICOM ですが、セグメンテーションでも構造セットでもありません</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>そのファイルはありません</translation>
  </message>
  <message>
   <source>it is cut short or damaged</source>
   <translation>途中で切れているか壊れています</translation>
  </message>
  <message>
   <source>it is damaged or against the rules of its format</source>
   <translation>壊れているか、形式の規則に反しています</translation>
  </message>
  <message>
   <source>it is of no known format</source>
   <translation>既知の形式ではありません</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>壊れています</translation>
  </message>
  <message>
   <source>Bringing the outline onto the images</source>
   <translation>輪郭を画像に移しています</translation>
  </message>
  <message>
   <source>{0} is smaller than the voxels of the images: nothing of it is left on them.</source>
   <translation>{0} は画像のボクセルより小さく、画像上には何も残りません。</translation>
  </message>
  <message>
   <source>Use a series with thinner slices, or outline it on these images.</source>
   <translation>より薄いスライスのシリーズを使うか、この画像上で輪郭を取ってください。</translation>
  </message>
  <message>
   <source>Reading structures</source>
   <translation>構造を読み込み中</translation>
  </message>
  <message>
   <source>{0}: {1} {2} contours are not read.</source>
   <translation>{0}: {2} 輪郭 {1} 個は読み込みません。</translation>
  </message>
  <message>
   <source>RT Structure Set</source>
   <translation>RT Structure Set</translation>
  </message>
  <message>
   <source>{0} is in another frame of reference and was left out.</source>
   <translation>{0} は別の座標系にあり、除外しました。</translation>
  </message>
  <message>
   <source>Reading segments</source>
   <translation>セグメントを読み込み中</translation>
  </message>
  <message>
   <source>{0} holds fractions; a voxel counts from one half on.</source>
   <translation>{0} は割合を含みます。半分以上をボクセルとみなします。</translation>
  </message>
  <message>
   <source>its frames do not lie on one regular grid</source>
   <translation>フレームが一つの規則的な格子に載っていません</translation>
  </message>
  <message>
   <source>Nothing is outlined as {0}.</source>
   <translation>{0} としての輪郭はありません。</translation>
  </message>
  <message>
   <source>Choose another segmentation, or name its structures.</source>
   <translation>別のセグメンテーションを選ぶか、構造に名前を付けてください。</translation>
  </message>
  <message>
   <source>Reading labels</source>
   <translation>ラベルを読み込み中</translation>
  </message>
  <message>
   <source>holds values that are no numbers</source>
   <translation>数でない値を含みます</translation>
  </message>
  <message>
   <source>holds {0} values from {1} on, as images do</source>
   <translation>画像のように、{1} から {0} 通りの値を含みます</translation>
  </message>
  <message>
   <source>it ends before its last voxel</source>
   <translation>最後のボクセルの前で終わっています</translation>
  </message>
  <message>
   <source>holds values between whole numbers</source>
   <translation>整数でない値を含みます</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation>{0} を読み込めません: {1}。</translation>
  </message>
  <message>
   <source>Check that the disc or drive is still connected and that you may read the file.</source>
   <translation>ディスクの接続と読み取り権限を確かめてください。</translation>
  </message>
  <message>
   <source>Copy or send the series again from the archive, uncompressed if possible.</source>
   <translation>アーカイブからシリーズをコピーまたは再送してください。できれば非圧縮で。</translation>
  </message>
  <message>
   <source>{0} ends {1} bytes before its pixel data (7FE0,0010) are complete.</source>
   <translation>{0} は画素データ (7FE0,0010) の完了前に {1} バイト足りずに終わっています。</translation>
  </message>
  <message>
   <source>Copy or send the series again from the archive.</source>
   <translation>アーカイブからシリーズをコピーまたは再送してください。</translation>
  </message>
  <message>
   <source>{0} was changed after the folder was scanned.</source>
   <translation>{0} はフォルダの走査後に変更されました。</translation>
  </message>
  <message>
   <source>Wait until copying has finished and open the folder again.</source>
   <translation>コピーが終わってから、もう一度フォルダを開いてください。</translation>
  </message>
  <message>
   <source>the deflated data cannot be unpacked ({0})</source>
   <translation>deflate データを展開できません ({0})</translation>
  </message>
  <message>
   <source>the file is blank</source>
   <translation>ファイルが空です</translation>
  </message>
  <message>
   <source>Sorting the series</source>
   <translation>シリーズを整理中</translation>
  </message>
  <message>
   <source>Scanned</source>
   <translation>走査完了</translation>
  </message>
  <message>
   <source>The folder holds images of {0} patients: {1}.</source>
   <translation>フォルダに患者 {0} 人の画像があります: {1}。</translation>
  </message>
  <message>
   <source>None of the {0} file(s) in {1} is a readable DICOM image</source>
   <translation>{1} の {0} 個のファイルに読める DICOM 画像がありません</translation>
  </message>
  <message>
   <source> and {0} more</source>
   <translation> ほか {0} 件</translation>
  </message>
  <message>
   <source>file(s) beside this series are blank or damaged</source>
   <translation>個のファイル (このシリーズの横) が空か壊れています</translation>
  </message>
  <message>
   <source> ({0} damaged)</source>
   <translation> ({0} 個は破損)</translation>
  </message>
  <message>
   <source>Choose the folder that holds the series of the patient.</source>
   <translation>患者のシリーズがあるフォルダを選んでください。</translation>
  </message>
  <message>
   <source>{0}, ID {1}</source>
   <translation>{0}、ID {1}</translation>
  </message>
  <message>
   <source>file(s) are blank or damaged DICOM</source>
   <translation>個の DICOM ファイルが空か壊れています</translation>
  </message>
  <message>
   <source>file(s) or folder(s) cannot be opened</source>
   <translation>個のファイルまたはフォルダを開けません</translation>
  </message>
  <message>
   <source>(no name)</source>
   <translation>(名前なし)</translation>
  </message>
  <message>
   <source>Choose another series of the study.</source>
   <translation>検査の別のシリーズを選んでください。</translation>
  </message>
  <message>
   <source>Modality (0008,0060) is {0}; CT or MR is needed.</source>
   <translation>モダリティ (0008,0060) は {0} です。CT または MR が必要です。</translation>
  </message>
  <message>
   <source>The images carry no Series Instance UID (0020,000E), so that nothing says they belong together.</source>
   <translation>画像に Series Instance UID (0020,000E) がなく、同じシリーズと示すものがありません。</translation>
  </message>
  <message>
   <source>{0}: the file ends before its pixel data (7FE0,0010) are complete.</source>
   <translation>{0}: 画素データ (7FE0,0010) の完了前にファイルが終わっています。</translation>
  </message>
  <message>
   <source>{0} holds {1} images in one file (Number of Frames (0028,0008)) without the place of each.</source>
   <translation>{0} は一つのファイルに {1} 枚の画像 (Number of Frames (0028,0008)) を含みますが、各画像の位置がありません。</translation>
  </message>
  <message>
   <source>Export the series with one image a file, or as enhanced CT or MR.</source>
   <translation>一ファイル一画像、または enhanced CT/MR として書き出してください。</translation>
  </message>
  <message>
   <source>Pixels of {0} (0028,0100) cannot be read; 8, 16 or 32 can.</source>
   <translation>{0} の画素 (0028,0100) は読めません。8、16、32 ビットが読めます。</translation>
  </message>
  <message>
   <source>Bits Stored (0028,0101) {0} and High Bit (0028,0102) {1} do not fit into {2} bits allocated.</source>
   <translation>Bits Stored (0028,0101) {0} と High Bit (0028,0102) {1} が割り当て {2} ビットに収まりません。</translation>
  </message>
  <message>
   <source>{0} x {1} pixels are beyond {2}.</source>
   <translation>{0} x {1} 画素は {2} を超えています。</translation>
  </message>
  <message>
   <source>are missing</source>
   <translation>がありません</translation>
  </message>
  <message>
   <source>hold a slope of {0}</source>
   <translation>の傾きが {0} です</translation>
  </message>
  <message>
   <source>hold the impossible numbers {0} and {1}</source>
   <translation>にあり得ない数 {0} と {1} があります</translation>
  </message>
  <message>
   <source>a possible Image Position or Pixel Spacing</source>
   <translation>有効な Image Position または Pixel Spacing</translation>
  </message>
  <message>
   <source>{0}: {1} is missing or unreadable, so nothing can be measured (a secondary capture or screenshot has none).</source>
   <translation>{0}: {1} がないか読めないため、何も測れません (セカンダリキャプチャやスクリーンショットにはありません)。</translation>
  </message>
  <message>
   <source>{0}: Image Orientation (0020,0037) is not two unit vectors at right angles (off by {1}; at most {2}).</source>
   <translation>{0}: Image Orientation (0020,0037) が直交する二つの単位ベクトルではありません (ずれ {1}、許容 {2})。</translation>
  </message>
  <message>
   <source>The images are localizers (Image Type (0008,0008) holds LOCALIZER).</source>
   <translation>画像は位置決め画像です (Image Type (0008,0008) に LOCALIZER)。</translation>
  </message>
  <message>
   <source>The series holds no pictures, only other objects.</source>
   <translation>シリーズに画像がなく、ほかのオブジェクトだけです。</translation>
  </message>
  <message>
   <source>Transfer Syntax UID (0002,0010) {0} cannot be decoded.</source>
   <translation>Transfer Syntax UID (0002,0010) {0} は復号できません。</translation>
  </message>
  <message>
   <source>Photometric Interpretation (0028,0004) is {0} with {1} samples per pixel; MONOCHROME2 with 1 is needed.</source>
   <translation>Photometric Interpretation (0028,0004) は {0}、画素あたり {1} サンプルです。MONOCHROME2、1 サンプルが必要です。</translation>
  </message>
  <message>
   <source>a CT in MONOCHROME1 has no sure Hounsfield values.</source>
   <translation>MONOCHROME1 の CT では Hounsfield 値が確かではありません。</translation>
  </message>
  <message>
   <source>floating point</source>
   <translation>浮動小数点</translation>
  </message>
  <message>
   <source>{0} bits</source>
   <translation>{0} ビット</translation>
  </message>
  <message>
   <source>Image Position (0020,0032)</source>
   <translation>Image Position (0020,0032)</translation>
  </message>
  <message>
   <source>Image Orientation (0020,0037)</source>
   <translation>Image Orientation (0020,0037)</translation>
  </message>
  <message>
   <source>Pixel Spacing (0028,0030)</source>
   <translation>Pixel Spacing (0028,0030)</translation>
  </message>
  <message>
   <source>Ask for the original images of the scanner.</source>
   <translation>撮影装置の元画像を求めてください。</translation>
  </message>
  <message>
   <source>{0}: Rescale Intercept and Slope (0028,1052), (0028,1053) {1}</source>
   <translation>{0}: Rescale Intercept と Slope (0028,1052), (0028,1053) {1}</translation>
  </message>
  <message>
   <source>, so that the values are not Hounsfield units.</source>
   <translation>、そのため値は Hounsfield 単位ではありません。</translation>
  </message>
  <message>
   <source>The slices lie {0} mm apart</source>
   <translation>スライス間隔は {0} mm です</translation>
  </message>
  <message>
   <source>The slices were taken with the gantry tilted by {0} deg; each was shifted within its own plane, by {1} mm over the series.</source>
   <translation>ガントリーを {0} 度傾けて撮影されています。各スライスを面内で移動しました (シリーズ全体で {1} mm)。</translation>
  </message>
  <message>
   <source>; the promontory and the ventral face are known only roughly between them.</source>
   <translation>; その間では岬角と腹側面は大まかにしか分かりません。</translation>
  </message>
  <message>
   <source>; {0} mm or less is advised.</source>
   <translation>; {0} mm 以下を推奨します。</translation>
  </message>
  <message>
   <source>{0} Gantry Tilt (0018,1120) says {1} deg: the positions (0020,0032) were taken; check that the picture looks right.</source>
   <translation>{0} Gantry Tilt (0018,1120) は {1} 度ですが、位置 (0020,0032) を採用しました。画像が正しく見えるか確かめてください。</translation>
  </message>
  <message>
   <source>The images carry no Patient ID (0010,0020).</source>
   <translation>画像に患者 ID (0010,0020) がありません。</translation>
  </message>
  <message>
   <source>The images carry no patient name (0010,0010).</source>
   <translation>画像に患者名 (0010,0010) がありません。</translation>
  </message>
  <message>
   <source>Parts of the patient's name (0010,0010) cannot be read in the character set (0008,0005) of the images; go by Patient ID and birth date.</source>
   <translation>患者名 (0010,0010) の一部が画像の文字集合 (0008,0005) で読めません。患者 ID と生年月日で確かめてください。</translation>
  </message>
  <message>
   <source>One Patient ID with several names: {0}.</source>
   <translation>一つの患者 ID に複数の名前があります: {0}。</translation>
  </message>
  <message>
   <source>The study has no date (0008,0020): its age is unknown.</source>
   <translation>検査日 (0008,0020) がなく、画像の古さが不明です。</translation>
  </message>
  <message>
   <source>The birth date (0010,0030) {0} does not fit a study of {1}.</source>
   <translation>生年月日 (0010,0030) {0} は {1} の検査と合いません。</translation>
  </message>
  <message>
   <source>The images name no frame of reference (0020,0052), so that a plan cannot be checked against them.</source>
   <translation>画像に座標系 (0020,0052) がなく、計画と照合できません。</translation>
  </message>
  <message>
   <source>The images were compressed with loss (0028,2110); fine edges may have moved.</source>
   <translation>画像は非可逆圧縮されています (0028,2110)。細かい縁が動いている可能性があります。</translation>
  </message>
  <message>
   <source>Images of several types (0008,0008): {0}.</source>
   <translation>複数の種類 (0008,0008) の画像があります: {0}。</translation>
  </message>
  <message>
   <source>The images are derived from others (0008,0008): {0}. Thin original images are better to measure on.</source>
   <translation>画像はほかの画像から作られたものです (0008,0008): {0}。薄い元画像のほうが計測に適しています。</translation>
  </message>
  <message>
   <source>Text is burned into the pixels (0028,0301).</source>
   <translation>画素に文字が焼き込まれています (0028,0301)。</translation>
  </message>
  <message>
   <source>The images are stored dark for bright and were turned round.</source>
   <translation>画像は明暗反転で保存されていたため、元に戻しました。</translation>
  </message>
  <message>
   <source>Rescale Type (0028,1054) is {0}, not HU: the values may not be Hounsfield units.</source>
   <translation>Rescale Type (0028,1054) は HU ではなく {0} です。値は Hounsfield 単位でない可能性があります。</translation>
  </message>
  <message>
   <source>The value said to mark pixels outside the scanned circle (0028,0120) could be tissue (in {0}); it is shown as it is.</source>
   <translation>撮影円の外を示すとされる値 (0028,0120) が組織かもしれません ({0})。そのまま表示します。</translation>
  </message>
  <message>
   <source>The images ask for different grey windows (0028,1050).</source>
   <translation>画像ごとに異なる階調ウィンドウ (0028,1050) が指定されています。</translation>
  </message>
  <message>
   <source>Slices of {0} mm lie {1} mm apart: {2} mm between them were not imaged.</source>
   <translation>厚さ {0} mm のスライスが {1} mm 間隔です。間の {2} mm は撮影されていません。</translation>
  </message>
  <message>
   <source>Pixels are not square: {0} x {1} mm (0028,0030).</source>
   <translation>画素が正方形ではありません: {0} x {1} mm (0028,0030)。</translation>
  </message>
  <message>
   <source>Gantry Tilt (0018,1120) is {0} deg, yet the slices are written as untilted; check that lengths and angles look right.</source>
   <translation>Gantry Tilt (0018,1120) は {0} 度ですが、スライスは傾きなしで書かれています。長さと角度が正しく見えるか確かめてください。</translation>
  </message>
  <message>
   <source>The study date (0008,0020) {0} is not plausible.</source>
   <translation>検査日 (0008,0020) {0} はあり得ません。</translation>
  </message>
  <message>
   <source>The rescale (0028,1052) leaves no value for air (-1000): the values may not be Hounsfield units.</source>
   <translation>リスケール (0028,1052) では空気 (-1000) の値が表せません。値は Hounsfield 単位でない可能性があります。</translation>
  </message>
  <message>
   <source>Pixels outside the scanned circle are marked as such (0028,0120).</source>
   <translation>撮影円の外の画素にはその印があります (0028,0120)。</translation>
  </message>
  <message>
   <source>Slices of {0} mm lie {1} mm apart and overlap; the spacing used is that of their positions.</source>
   <translation>厚さ {0} mm のスライスが {1} mm 間隔で重なっています。間隔は位置から求めています。</translation>
  </message>
  <message>
   <source>(no description)</source>
   <translation>(説明なし)</translation>
  </message>
  <message>
   <source>{0} image{1}</source>
   <translation>画像 {0} 枚{1}</translation>
  </message>
  <message>
   <source>{0} copies of images already there were left out: {1}{2}.</source>
   <translation>既にある画像の複製 {0} 枚を除外しました: {1}{2}。</translation>
  </message>
  <message>
   <source>The series holds images of two patients: Patient ID (0010,0020) {0} in {1}, {2} in {3}.</source>
   <translation>シリーズに患者二人の画像があります: 患者 ID (0010,0020) は {1} で {0}、{3} で {2}。</translation>
  </message>
  <message>
   <source>Do not use it. Ask the archive to put the images right and send them again.</source>
   <translation>使わないでください。アーカイブに修正と再送を依頼してください。</translation>
  </message>
  <message>
   <source> born {0}</source>
   <translation> {0} 生</translation>
  </message>
  <message>
   <source>{0} and {1} carry the same SOP Instance UID (0008,0018) but are not the same image.</source>
   <translation>{0} と {1} は SOP Instance UID (0008,0018) が同じですが同じ画像ではありません。</translation>
  </message>
  <message>
   <source>The series holds images that cannot be one volume. This is: {0}. Kept apart: {1}.</source>
   <translation>シリーズに一つのボリュームにならない画像があります。これは {0}。分けたもの: {1}。</translation>
  </message>
  <message>
   <source>without pixels</source>
   <translation>画素なし</translation>
  </message>
  <message>
   <source>without a place in the patient</source>
   <translation>患者内の位置なし</translation>
  </message>
  <message>
   <source>with impossible direction cosines</source>
   <translation>あり得ない方向余弦</translation>
  </message>
  <message>
   <source>image type</source>
   <translation>画像の種類</translation>
  </message>
  <message>
   <source>acquisition, echo and image type</source>
   <translation>収集、エコー、画像の種類</translation>
  </message>
  <message>
   <source>oblique {0}</source>
   <translation>斜め {0}</translation>
  </message>
  <message>
   <source>Rows x Columns (0028,0010)</source>
   <translation>Rows x Columns (0028,0010)</translation>
  </message>
  <message>
   <source>Frame of Reference UID (0020,0052)</source>
   <translation>Frame of Reference UID (0020,0052)</translation>
  </message>
  <message>
   <source>Photometric (0028,0004)</source>
   <translation>Photometric (0028,0004)</translation>
  </message>
  <message>
   <source> ({0} such gaps)</source>
   <translation> (同様の欠落 {0} か所)</translation>
  </message>
  <message>
   <source>{0} image(s) of one orientation; a volume needs {1}.</source>
   <translation>同じ向きの画像が {0} 枚です。ボリュームには {1} 枚必要です。</translation>
  </message>
  <message>
   <source>All {0} images lie at the same place (Image Position (0020,0032) along the slice normal).</source>
   <translation>{0} 枚の画像がすべて同じ位置にあります (スライス法線に沿った Image Position (0020,0032))。</translation>
  </message>
  <message>
   <source>{0} and {1} lie at the same place but are different images ({2} such pairs).</source>
   <translation>{0} と {1} は同じ位置にある別の画像です (同様の組 {2})。</translation>
  </message>
  <message>
   <source>Send one acquisition, phase or echo at a time.</source>
   <translation>収集、時相、エコーを一つずつ送ってください。</translation>
  </message>
  <message>
   <source>{0} is turned by {1} deg against the other images (Image Orientation (0020,0037)).</source>
   <translation>{0} はほかの画像に対し {1} 度回転しています (Image Orientation (0020,0037))。</translation>
  </message>
  <message>
   <source>{0} slice(s) missing between {1} and {2}: {3} mm apart where {4} mm is usual{5}.</source>
   <translation>{1} と {2} の間でスライスが {0} 枚欠けています: 通常 {4} mm のところ {3} mm{5}。</translation>
  </message>
  <message>
   <source>The slices are not evenly spaced: {0} mm between {1} and {2} where {3} mm is usual.</source>
   <translation>スライスが等間隔ではありません: {1} と {2} の間が {0} mm、通常は {3} mm。</translation>
  </message>
  <message>
   <source>Ask for a reconstruction with even slice spacing.</source>
   <translation>等間隔の再構成を求めてください。</translation>
  </message>
  <message>
   <source>The stack leans by {0} deg against its slices (Image Position (0020,0032)), more than the {1} deg that any gantry tilts.</source>
   <translation>スライスの重なりが {0} 度傾いています (Image Position (0020,0032))。ガントリーで傾く {1} 度を超えます。</translation>
  </message>
  <message>
   <source>Ask for a reconstruction without tilt.</source>
   <translation>傾きのない再構成を求めてください。</translation>
  </message>
  <message>
   <source>{0} lies {1} mm sideways of the other slices (Image Position (0020,0032)).</source>
   <translation>{0} はほかのスライスから横に {1} mm ずれています (Image Position (0020,0032))。</translation>
  </message>
  <message>
   <source>{0} differs within the series: {1} in {2}, {3} in {4}.</source>
   <translation>{0} がシリーズ内で異なります: {2} で {1}、{4} で {3}。</translation>
  </message>
  <message>
   <source>Send the series again so that it holds images of one kind only.</source>
   <translation>一種類の画像だけになるようシリーズを再送してください。</translation>
  </message>
  <message>
   <source>the header is longer than 16 MB</source>
   <translation>ヘッダが 16 MB を超えています</translation>
  </message>
  <message>
   <source>sequences nested too deep</source>
   <translation>シーケンスの入れ子が深すぎます</translation>
  </message>
  <message>
   <source>no item at byte {0}</source>
   <translation>バイト {0} に項目がありません</translation>
  </message>
  <message>
   <source>no value representation at byte {0}</source>
   <translation>バイト {0} に値表現がありません</translation>
  </message>
  <message>
   <source>Putting tilted slices upright</source>
   <translation>傾いたスライスを直しています</translation>
  </message>
  <message>
   <source>The tilted series needs {0} GB of memory to be put upright.</source>
   <translation>傾いたシリーズを直すには {0} GB のメモリが必要です。</translation>
  </message>
  <message>
   <source>tape-{0}</source>
   <translation>tape-{0}</translation>
  </message>
  <message>
   <source>transection-plane{0}</source>
   <translation>transection-plane{0}</translation>
  </message>
  <message>
   <source>the markup</source>
   <translation>マークアップ</translation>
  </message>
  <message>
   <source>transection plane</source>
   <translation>離断面</translation>
  </message>
  <message>
   <source>SacPlan {0}; SPACE=LPS; unit mm</source>
   <translation>SacPlan {0}; SPACE=LPS; unit mm</translation>
  </message>
  <message>
   <source>the scene</source>
   <translation>シーン</translation>
  </message>
  <message>
   <source>the mesh</source>
   <translation>メッシュ</translation>
  </message>
  <message>
   <source>The surface of the sacrum is not closed, so that it cannot be parted.</source>
   <translation>仙骨の表面が閉じていないため、分割できません。</translation>
  </message>
  <message>
   <source>Outline the sacrum again, or export without the meshes.</source>
   <translation>仙骨の輪郭を取り直すか、メッシュなしで書き出してください。</translation>
  </message>
  <message>
   <source>holds no plan of SacPlan</source>
   <translation>SacPlan の計画を含んでいません</translation>
  </message>
  <message>
   <source>Choose a report that SacPlan has exported (Comprehensive 3D SR).</source>
   <translation>SacPlan が書き出したレポート (Comprehensive 3D SR) を選んでください。</translation>
  </message>
  <message>
   <source>is larger than {0} MB</source>
   <translation>が {0} MB を超えています</translation>
  </message>
  <message>
   <source>SacPlan transection plan</source>
   <translation>SacPlan transection plan</translation>
  </message>
  <message>
   <source>cannot be read ({0})</source>
   <translation>を読み込めません ({0})</translation>
  </message>
  <message>
   <source>is no DICOM file</source>
   <translation>は DICOM ファイルではありません</translation>
  </message>
  <message>
   <source>landmark {0}</source>
   <translation>指標 {0}</translation>
  </message>
  <message>
   <source>tape {0}</source>
   <translation>tape {0}</translation>
  </message>
  <message>
   <source>transection plane, {0}</source>
   <translation>離断面、{0}</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>記載なし</translation>
  </message>
  <message>
   <source>{0}, so that no DICOM object can refer to them.</source>
   <translation>{0}。そのため DICOM オブジェクトから参照できません。</translation>
  </message>
  <message>
   <source>Open the series anew, or export the meshes and the plan file alone.</source>
   <translation>シリーズを開き直すか、メッシュと計画ファイルだけを書き出してください。</translation>
  </message>
  <message>
   <source>The images name no frame of reference (0020,0052)</source>
   <translation>画像に座標系の UID (0020,0052) がありません</translation>
  </message>
  <message>
   <source>the DICOM object</source>
   <translation>DICOM オブジェクト</translation>
  </message>
  <message>
   <source>{0} cannot be read any more</source>
   <translation>{0} が読めなくなりました</translation>
  </message>
  <message>
   <source>Image Content-based Alignment</source>
   <translation>Image Content-based Alignment</translation>
  </message>
  <message>
   <source>SacPlan registration</source>
   <translation>SacPlan registration</translation>
  </message>
  <message>
   <source>Frame of Reference Identity</source>
   <translation>Frame of Reference Identity</translation>
  </message>
  <message>
   <source>Fiducial Alignment</source>
   <translation>Fiducial Alignment</translation>
  </message>
  <message>
   <source>{0}; SD {1} mm</source>
   <translation>{0}; SD {1} mm</translation>
  </message>
  <message>
   <source>Choose a registration of these two series of this patient, or lay the one on anew.</source>
   <translation>この患者のこの二つのシリーズの位置合わせを選ぶか、重ね直してください。</translation>
  </message>
  <message>
   <source>the registration</source>
   <translation>位置合わせ</translation>
  </message>
  <message>
   <source>The two series share a frame of reference (0020,0052), or one of them names none.</source>
   <translation>二つのシリーズは座標系 (0020,0052) が共通か、一方に記載がありません。</translation>
  </message>
  <message>
   <source>Where one is shared nothing needs to be written: every program lays them alike.</source>
   <translation>共通なら書き出す必要はありません。どのプログラムでも同じ位置に重なります。</translation>
  </message>
  <message>
   <source>is no Spatial Registration (0008,0016)</source>
   <translation>は Spatial Registration (0008,0016) ではありません</translation>
  </message>
  <message>
   <source>is of patient ID '{0}' (0010,0020), the images of '{1}'</source>
   <translation>は患者 ID '{0}' (0010,0020)、画像は '{1}' のものです</translation>
  </message>
  <message>
   <source>holds several motions whose order makes a difference</source>
   <translation>に順序で結果が変わる複数の移動があります</translation>
  </message>
  <message>
   <source>does not tie these two series to each other</source>
   <translation>はこの二つのシリーズを結び付けていません</translation>
  </message>
  <message>
   <source>holds a motion (3006,00C6) that is not rigid</source>
   <translation>に剛体でない移動 (3006,00C6) があります</translation>
  </message>
  <message>
   <source>Waiting for the archive's commitment</source>
   <translation>アーカイブの保管確約を待っています</translation>
  </message>
  <message>
   <source>to commit to storage (N-ACTION)</source>
   <translation>保管の確約 (N-ACTION)</translation>
  </message>
  <message>
   <source>The archive at {0} does not commit to keeping the objects: {1}.</source>
   <translation>{0} のアーカイブは保管を確約しません: {1}。</translation>
  </message>
  <message>
   <source>They were sent. Ask the archive's keeper whether it offers Storage Commitment, and knows this computer's AE title, address and port.</source>
   <translation>送信は済んでいます。Storage Commitment を提供しているか、この計算機の AE タイトル、アドレス、ポートを登録しているか、アーカイブの管理者に尋ねてください。</translation>
  </message>
  <message>
   <source>The archive at {0} answers for {1} of {2} objects.</source>
   <translation>{0} のアーカイブは {2} 件中 {1} 件の保管を確約しました。</translation>
  </message>
  <message>
   <source>Send them again; if it stays, give the reasons to the archive's keeper.</source>
   <translation>もう一度送ってください。続くときは理由を管理者に伝えてください。</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>記載なし</translation>
  </message>
  <message>
   <source>Nothing can be received on {0}:{1}: {2}.</source>
   <translation>{0}:{1} で受信できません: {2}。</translation>
  </message>
  <message>
   <source>Give an address of this computer and a port that no other program uses.</source>
   <translation>この端末のアドレスと、ほかのプログラムが使っていないポートを指定してください。</translation>
  </message>
  <message>
   <source>no answer has come within {0} s</source>
   <translation>{0} 秒以内に返答がありません</translation>
  </message>
  <message>
   <source>it answers with status 0x{0}</source>
   <translation>状態 0x{0} が返りました</translation>
  </message>
  <message>
   <source>The study</source>
   <translation>検査</translation>
  </message>
  <message>
   <source>for the series of a study</source>
   <translation>検査内のシリーズを</translation>
  </message>
  <message>
   <source>The series</source>
   <translation>シリーズ</translation>
  </message>
  <message>
   <source>for the instances of a series</source>
   <translation>シリーズ内の画像を</translation>
  </message>
  <message>
   <source>More than {0} matches in the archive at {1}.</source>
   <translation>{1} のアーカイブで {0} 件を超えて該当します。</translation>
  </message>
  <message>
   <source>Narrow the search: give the patient's id, or a shorter time.</source>
   <translation>患者 ID か短い期間を指定して絞り込んでください。</translation>
  </message>
  <message>
   <source>whether it is there</source>
   <translation>接続確認を</translation>
  </message>
  <message>
   <source>for studies</source>
   <translation>検査を</translation>
  </message>
  <message>
   <source>The archive at {0} answered with status 0x{1}{2} when asked {3}.</source>
   <translation>{0} のアーカイブは、{3} 求めたところ状態 0x{1}{2} を返しました。</translation>
  </message>
  <message>
   <source>Give the status to the archive's keeper; its log says more.</source>
   <translation>状態番号を管理者に伝えてください。アーカイブのログに詳細があります。</translation>
  </message>
  <message>
   <source>The archive at {0} does not offer {1} to us.</source>
   <translation>{0} のアーカイブは {1} をこちらに提供していません。</translation>
  </message>
  <message>
   <source>Ask the archive's keeper to allow it, or use another way to this archive.</source>
   <translation>管理者に許可を求めるか、別の通信方式を使ってください。</translation>
  </message>
  <message>
   <source>it does not know the called AE title {0}</source>
   <translation>呼び出し先 AE タイトル {0} を知りません</translation>
  </message>
  <message>
   <source>Correct the archive's AE title; capitals matter.</source>
   <translation>アーカイブの AE タイトルを直してください。大文字小文字を区別します。</translation>
  </message>
  <message>
   <source>The archive at {0} rejected the association: {1}.</source>
   <translation>{0} のアーカイブが接続を拒否しました: {1}。</translation>
  </message>
  <message>
   <source>No encrypted connection to the archive at {0}: {1}.</source>
   <translation>{0} のアーカイブと暗号化接続ができません: {1}。</translation>
  </message>
  <message>
   <source>Check the authority file, the host name in the archive's certificate, and whether the archive wants a client certificate.</source>
   <translation>認証局ファイル、証明書のホスト名、クライアント証明書の要否を確かめてください。</translation>
  </message>
  <message>
   <source>no answer in time</source>
   <translation>時間内に応答がありません</translation>
  </message>
  <message>
   <source>Nothing can be reached at {0}: {1}.</source>
   <translation>{0} に接続できません: {1}。</translation>
  </message>
  <message>
   <source>Check host and port, the network cable or VPN, and that the archive is running.</source>
   <translation>ホストとポート、ネットワークケーブルや VPN、アーカイブの動作を確かめてください。</translation>
  </message>
  <message>
   <source>; and {0} more</source>
   <translation>; ほか {0} 件</translation>
  </message>
  <message>
   <source>The archive at {0} hung up, or stayed silent for {1} s, when asked {2}.</source>
   <translation>{0} のアーカイブは、{2} 求めたところ切断したか {1} 秒間応答しませんでした。</translation>
  </message>
  <message>
   <source>Ask the archive's keeper whether {0} may do this, then try again.</source>
   <translation>{0} に許可されているか管理者に確認し、もう一度試してください。</translation>
  </message>
  <message>
   <source>it does not know the calling AE title {0}</source>
   <translation>呼び出し元 AE タイトル {0} を知りません</translation>
  </message>
  <message>
   <source>Ask the archive's keeper to allow {0} from this computer.</source>
   <translation>この端末からの {0} を許可するよう管理者に依頼してください。</translation>
  </message>
  <message>
   <source>Try again in a minute; if it stays, ask the archive's keeper.</source>
   <translation>一分後に試してください。続くときは管理者に尋ねてください。</translation>
  </message>
  <message>
   <source>for the unknown reason {0}/{1}</source>
   <translation>不明な理由 {0}/{1} により</translation>
  </message>
  <message>
   <source>Check the user and the password; else try again in a minute.</source>
   <translation>ユーザー名とパスワードを確かめるか、一分後に試してください。</translation>
  </message>
  <message>
   <source>Something at {0} took the connection but made no association.</source>
   <translation>{0} は接続を受けましたが、DICOM の関連付けを行いませんでした。</translation>
  </message>
  <message>
   <source>Check that this is the DICOM port (not the web port), and whether it wants TLS.</source>
   <translation>Web ポートでなく DICOM ポートであること、TLS の要否を確かめてください。</translation>
  </message>
  <message>
   <source>what is needed</source>
   <translation>必要な機能</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>送信完了</translation>
  </message>
  <message>
   <source>Sending {0} of {1}</source>
   <translation>{1} 個中 {0} 個目を送信中</translation>
  </message>
  <message>
   <source>status 0x{0}{1}</source>
   <translation>状態 0x{0}{1}</translation>
  </message>
  <message>
   <source>to store {0}</source>
   <translation>{0} の保存を</translation>
  </message>
  <message>
   <source>There is no file to send.</source>
   <translation>送るファイルがありません。</translation>
  </message>
  <message>
   <source>Choose what to send first.</source>
   <translation>先に送るものを選んでください。</translation>
  </message>
  <message>
   <source>The files are of {0} kinds; one association carries {1}.</source>
   <translation>ファイルは {0} 種類です。一度の接続で送れるのは {1} 種類です。</translation>
  </message>
  <message>
   <source>Send them in several parts.</source>
   <translation>何回かに分けて送ってください。</translation>
  </message>
  <message>
   <source>The archive at {0} took {1} of {2} files.</source>
   <translation>{0} のアーカイブは {2} 個中 {1} 個のファイルを受け取りました。</translation>
  </message>
  <message>
   <source>the archive does not take this kind of object, or not in this encoding</source>
   <translation>アーカイブはこの種類またはこの符号化のオブジェクトを受け取りません</translation>
  </message>
  <message>
   <source>{0} cannot be sent: it is no readable DICOM file.</source>
   <translation>{0} は読める DICOM ファイルではないため送れません。</translation>
  </message>
  <message>
   <source>Take it out of the list, or write it again.</source>
   <translation>一覧から除くか、書き出し直してください。</translation>
  </message>
  <message>
   <source>DimseNode({0}, {1})</source>
   <translation>DimseNode({0}, {1})</translation>
  </message>
  <message>
   <source>{0}:{1} (called {2}, calling {3})</source>
   <translation>{0}:{1} (呼び出し先 {2}、呼び出し元 {3})</translation>
  </message>
  <message>
   <source>WebNode({0}, {1})</source>
   <translation>WebNode({0}, {1})</translation>
  </message>
  <message>
   <source>own listener</source>
   <translation>自分の受信ポート</translation>
  </message>
  <message>
   <source>{0} {1} is no DICOM identifier.</source>
   <translation>{0} {1} は DICOM 識別子ではありません。</translation>
  </message>
  <message>
   <source>Search the archive again and choose the series from its answers.</source>
   <translation>アーカイブを検索し直し、結果からシリーズを選んでください。</translation>
  </message>
  <message>
   <source>The archive {0} has port {1}.</source>
   <translation>アーカイブ {0} のポートが {1} です。</translation>
  </message>
  <message>
   <source>Give a port from 1 to 65535; 104 and 11112 are usual, 2762 with TLS.</source>
   <translation>1 ～ 65535 のポートを指定してください。通常は 104 か 11112、TLS では 2762 です。</translation>
  </message>
  <message>
   <source>The {0} AE title {1} of the archive {2} is not allowed in DICOM.</source>
   <translation>アーカイブ {2} の{0} AE タイトル {1} は DICOM で許されません。</translation>
  </message>
  <message>
   <source>Give 1 to 16 plain letters, digits, spaces or signs; no backslash.</source>
   <translation>1 ～ 16 文字の英数字、空白、記号にしてください。バックスラッシュは使えません。</translation>
  </message>
  <message>
   <source>The archive {0} has a password but no user.</source>
   <translation>アーカイブ {0} にパスワードはありますがユーザー名がありません。</translation>
  </message>
  <message>
   <source>Give the user too, or neither.</source>
   <translation>ユーザー名も指定するか、両方とも空にしてください。</translation>
  </message>
  <message>
   <source>A client certificate needs both its certificate and its key file.</source>
   <translation>クライアント証明書には証明書ファイルと鍵ファイルの両方が必要です。</translation>
  </message>
  <message>
   <source>Name both files in the archive's settings, or neither.</source>
   <translation>アーカイブの設定で両方のファイルを指定するか、両方とも空にしてください。</translation>
  </message>
  <message>
   <source>A waiting time of an archive is not positive.</source>
   <translation>アーカイブの待ち時間が正の数ではありません。</translation>
  </message>
  <message>
   <source>Give every waiting time in seconds, more than 0.</source>
   <translation>待ち時間はすべて 0 より大きい秒数で指定してください。</translation>
  </message>
  <message>
   <source>The archive {0} has no host.</source>
   <translation>アーカイブ {0} にホストがありません。</translation>
  </message>
  <message>
   <source>Give its host name or address.</source>
   <translation>ホスト名かアドレスを指定してください。</translation>
  </message>
  <message>
   <source>The own listener would listen on every network of this computer.</source>
   <translation>受信ポートがこの端末のすべてのネットワークで待ち受けてしまいます。</translation>
  </message>
  <message>
   <source>Name the one address of this computer that the archive sends to.</source>
   <translation>アーカイブが送信する先として、この端末のアドレスを一つ指定してください。</translation>
  </message>
  <message>
   <source>The archive {0} has the address {1}, which is no web address.</source>
   <translation>アーカイブ {0} のアドレス {1} は Web アドレスではありません。</translation>
  </message>
  <message>
   <source>Give an address such as https://archive.example/dicom-web.</source>
   <translation>https://archive.example/dicom-web のようなアドレスを指定してください。</translation>
  </message>
  <message>
   <source>The address of the archive {0} holds a user name or a password.</source>
   <translation>アーカイブ {0} のアドレスにユーザー名かパスワードが含まれています。</translation>
  </message>
  <message>
   <source>Give the user and the password in their own fields.</source>
   <translation>ユーザー名とパスワードはそれぞれの欄に入力してください。</translation>
  </message>
  <message>
   <source>The search runs from {0} back to {1}.</source>
   <translation>検索期間が {0} から前の {1} になっています。</translation>
  </message>
  <message>
   <source>Give the earlier date first.</source>
   <translation>早い日付を先に指定してください。</translation>
  </message>
  <message>
   <source>The search holds a backslash or a control character, which is not allowed.</source>
   <translation>検索にバックスラッシュか制御文字が含まれており、使えません。</translation>
  </message>
  <message>
   <source>Search for one thing at a time, with * and ? for what is not known.</source>
   <translation>一度に一つを検索し、不明な部分には * と ? を使ってください。</translation>
  </message>
  <message>
   <source>The search would list everything the archive holds.</source>
   <translation>アーカイブのすべてが一覧になってしまいます。</translation>
  </message>
  <message>
   <source>Give a patient, an accession number, a date or a modality.</source>
   <translation>患者、受付番号、日付、モダリティのいずれかを指定してください。</translation>
  </message>
  <message>
   <source>The certificate file {0} does not exist.</source>
   <translation>証明書ファイル {0} がありません。</translation>
  </message>
  <message>
   <source>Choose the file again in the archive's settings.</source>
   <translation>アーカイブの設定でファイルを選び直してください。</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>受信完了</translation>
  </message>
  <message>
   <source>to send a series (C-GET)</source>
   <translation>シリーズの送信 (C-GET) を</translation>
  </message>
  <message>
   <source>{0} of {1} images came from the archive at {2}.</source>
   <translation>{2} のアーカイブから {1} 枚中 {0} 枚の画像が届きました。</translation>
  </message>
  <message>
   <source>Fetch the series again: only what lacks is asked for. Plan on nothing incomplete.</source>
   <translation>もう一度取得してください。不足分だけを求めます。不完全なまま計画しないでください。</translation>
  </message>
  <message>
   <source>Search again: the series may be gone, moved to slow storage or still arriving.</source>
   <translation>検索し直してください。シリーズが削除、低速保管へ移動、または到着途中の可能性があります。</translation>
  </message>
  <message>
   <source>The archive at {0} lists {1} images of this series, {2} were expected.</source>
   <translation>{0} のアーカイブではこのシリーズは {1} 枚です。{2} 枚のはずでした。</translation>
  </message>
  <message>
   <source>The archive at {0} lists no image of this series.</source>
   <translation>{0} のアーカイブにこのシリーズの画像がありません。</translation>
  </message>
  <message>
   <source>it was not sent</source>
   <translation>送られませんでした</translation>
  </message>
  <message>
   <source>status 0x{0}</source>
   <translation>状態 0x{0}</translation>
  </message>
  <message>
   <source>The series in the archive at {0} mixes {1} kinds of objects.</source>
   <translation>{0} のアーカイブのシリーズに {1} 種類のオブジェクトが混ざっています。</translation>
  </message>
  <message>
   <source>Ask the archive's keeper what it is; a CT or MR series has one kind.</source>
   <translation>管理者に確認してください。CT や MR のシリーズは一種類です。</translation>
  </message>
  <message>
   <source>Received {0} of {1}</source>
   <translation>{1} 枚中 {0} 枚を受信</translation>
  </message>
  <message>
   <source>an image</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>to move a series (C-MOVE)</source>
   <translation>シリーズの転送 (C-MOVE) を</translation>
  </message>
  <message>
   <source>The certificate files of the archive cannot be used: {0}.</source>
   <translation>アーカイブの証明書ファイルが使えません: {0}。</translation>
  </message>
  <message>
   <source>Choose PEM files that belong together; the key must not need a password.</source>
   <translation>対になった PEM ファイルを選んでください。鍵はパスワードなしのものに限ります。</translation>
  </message>
  <message>
   <source>Narrow the search: give the patient's whole id, or a shorter time.</source>
   <translation>患者 ID の全体か短い期間を指定して絞り込んでください。</translation>
  </message>
  <message>
   <source>The archive at {0} answered with HTTP status {1} when asked {2}.</source>
   <translation>{0} のアーカイブは、{2} 求めたところ HTTP 状態 {1} を返しました。</translation>
  </message>
  <message>
   <source>Check the address, the network cable or VPN, and that the archive is running.</source>
   <translation>アドレス、ネットワークケーブルや VPN、アーカイブの動作を確かめてください。</translation>
  </message>
  <message>
   <source>Try again; if it stays, ask the archive's keeper.</source>
   <translation>もう一度試してください。続くときは管理者に尋ねてください。</translation>
  </message>
  <message>
   <source>The archive at {0} refuses access (HTTP status {1}).</source>
   <translation>{0} のアーカイブがアクセスを拒否しました (HTTP 状態 {1})。</translation>
  </message>
  <message>
   <source>Check the user and the password; else ask the archive's keeper to allow you this.</source>
   <translation>ユーザー名とパスワードを確かめるか、管理者に許可を求めてください。</translation>
  </message>
  <message>
   <source>The archive at {0} has nothing there (HTTP status 404) when asked {1}.</source>
   <translation>{0} のアーカイブには該当するものがありません (HTTP 状態 404、{1})。</translation>
  </message>
  <message>
   <source>Check the address: it often ends in /dicom-web. Else the images may be gone.</source>
   <translation>アドレスを確かめてください (多くは /dicom-web で終わります)。画像が削除された可能性もあります。</translation>
  </message>
  <message>
   <source>The archive at {0} gave an answer that is no DICOMweb when asked {1}.</source>
   <translation>{0} のアーカイブの応答が DICOMweb ではありません ({1})。</translation>
  </message>
  <message>
   <source>Check that the address is that of DICOMweb, often ending in /dicom-web.</source>
   <translation>DICOMweb のアドレスか確かめてください。多くは /dicom-web で終わります。</translation>
  </message>
  <message>
   <source>Connection aborted</source>
   <translation>Connection aborted</translation>
  </message>
  <message>
   <source>Read timed out</source>
   <translation>Read timed out</translation>
  </message>
  <message>
   <source>another image was sent in its place</source>
   <translation>代わりに別の画像が送られました</translation>
  </message>
  <message>
   <source>it came without all of its voxels</source>
   <translation>ボクセルがすべて揃わずに届きました</translation>
  </message>
  <message>
   <source>The archive at {0} lists {1} images of this series{2}.</source>
   <translation>{0} のアーカイブではこのシリーズは {1} 枚です{2}。</translation>
  </message>
  <message>
   <source>for a series</source>
   <translation>シリーズを</translation>
  </message>
  <message>
   <source>for an image</source>
   <translation>画像を</translation>
  </message>
  <message>
   <source>, {0} were expected</source>
   <translation>、{0} 枚のはずでした</translation>
  </message>
  <message>
   <source>The archive at {0} sends us on to {1}, which is not followed.</source>
   <translation>{0} のアーカイブが {1} への転送を求めましたが、従いません。</translation>
  </message>
  <message>
   <source>If that is the archive, enter its address in place of this one; else ask its keeper.</source>
   <translation>そこがアーカイブなら、このアドレスの代わりに入力してください。そうでなければ管理者に尋ねてください。</translation>
  </message>
  <message>
   <source>The archive sends one answer of more than {0} MB.</source>
   <translation>アーカイブの一つの応答が {0} MB を超えています。</translation>
  </message>
  <message>
   <source>Fetch it by DICOM in place of DICOMweb; else ask the archive's keeper.</source>
   <translation>DICOMweb でなく DICOM で取得するか、管理者に尋ねてください。</translation>
  </message>
  <message>
   <source>the answer has no end</source>
   <translation>応答に終わりがありません</translation>
  </message>
  <message>
   <source>Sent {0} of {1}</source>
   <translation>{1} 個中 {0} 個を送信</translation>
  </message>
  <message>
   <source>the archive does not say that it took it</source>
   <translation>アーカイブが受け取ったと答えていません</translation>
  </message>
  <message>
   <source>{0} is no backup of a library that this SacPlan reads: it {1}.</source>
   <translation>{0} はこの SacPlan が読めるライブラリのバックアップではありません: {1}。</translation>
  </message>
  <message>
   <source>Choose a file that `sacplan library backup` has written.</source>
   <translation>`sacplan library backup` が書いたファイルを選んでください。</translation>
  </message>
  <message>
   <source>There is a library already ({0}).</source>
   <translation>ライブラリがすでにあります ({0})。</translation>
  </message>
  <message>
   <source>Nothing was changed. Restore to a new place, and change over to it afterwards.</source>
   <translation>何も変更していません。新しい場所に復元し、その後で切り替えてください。</translation>
  </message>
  <message>
   <source>backed up</source>
   <translation>バックアップ</translation>
  </message>
  <message>
   <source>The backup is not what its trail says: {0}</source>
   <translation>バックアップが監査記録と一致しません: {0}</translation>
  </message>
  <message>
   <source>It was restored for inspection only. Take another backup.</source>
   <translation>調査のためだけに復元しました。別のバックアップを使ってください。</translation>
  </message>
  <message>
   <source>was made by a later SacPlan</source>
   <translation>新しい SacPlan で作られています</translation>
  </message>
  <message>
   <source>the backup</source>
   <translation>バックアップ</translation>
  </message>
  <message>
   <source>cannot be read as one</source>
   <translation>バックアップとして読めません</translation>
  </message>
  <message>
   <source>is damaged</source>
   <translation>壊れています</translation>
  </message>
  <message>
   <source>is something else</source>
   <translation>別のものです</translation>
  </message>
  <message>
   <source>The library is in use by another program and did not become free in time.</source>
   <translation>ライブラリは他のプログラムが使用中で、時間内に空きませんでした。</translation>
  </message>
  <message>
   <source>Nothing was changed. Try again in a moment.</source>
   <translation>何も変更していません。少し待ってやり直してください。</translation>
  </message>
  <message>
   <source>The disk that holds the library is full.</source>
   <translation>ライブラリのあるディスクが一杯です。</translation>
  </message>
  <message>
   <source>Nothing was changed. Free some space there, then try again.</source>
   <translation>何も変更していません。空きを作ってからやり直してください。</translation>
  </message>
  <message>
   <source>The library cannot be written to.</source>
   <translation>ライブラリに書き込めません。</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask for the right to write, or save the plan as a file.</source>
   <translation>何も変更していません。書き込みの権限を求めるか、計画をファイルに保存してください。</translation>
  </message>
  <message>
   <source>This is no library, or a damaged one.</source>
   <translation>これはライブラリではないか、壊れています。</translation>
  </message>
  <message>
   <source>It was left as it is. Choose another place, or restore the last backup.</source>
   <translation>そのままにしてあります。別の場所を選ぶか、最後のバックアップを復元してください。</translation>
  </message>
  <message>
   <source>The database server refuses this user.</source>
   <translation>データベースサーバがこの利用者を拒否しました。</translation>
  </message>
  <message>
   <source>Check the user and the password in the address of the library.</source>
   <translation>ライブラリのアドレスの利用者名とパスワードを確かめてください。</translation>
  </message>
  <message>
   <source>The library cannot be reached.</source>
   <translation>ライブラリに接続できません。</translation>
  </message>
  <message>
   <source>Check its address and the network. Plans can be saved as files meanwhile.</source>
   <translation>アドレスとネットワークを確かめてください。その間、計画はファイルに保存できます。</translation>
  </message>
  <message>
   <source>There is no library at {0}.</source>
   <translation>{0} にライブラリはありません。</translation>
  </message>
  <message>
   <source>Check the path; the first plan that is kept makes one.</source>
   <translation>パスを確かめてください。最初に計画を保管すると作られます。</translation>
  </message>
  <message>
   <source>The folder {0} cannot be made: {1}.</source>
   <translation>フォルダ {0} を作れません: {1}。</translation>
  </message>
  <message>
   <source>Nothing was changed. Choose a folder you may write to.</source>
   <translation>何も変更していません。書き込めるフォルダを選んでください。</translation>
  </message>
  <message>
   <source>The library was made by a later SacPlan (its tables are of revision {0}).</source>
   <translation>ライブラリは新しい SacPlan で作られています (表の改訂 {0})。</translation>
  </message>
  <message>
   <source>It was left as it is. Update this SacPlan, or choose another library.</source>
   <translation>そのままにしてあります。この SacPlan を更新するか、別のライブラリを選んでください。</translation>
  </message>
  <message>
   <source>rows of this table are never changed</source>
   <translation>この表の行は変更できません</translation>
  </message>
  <message>
   <source>A person needs a login, a name and a role, which is one of {0}.</source>
   <translation>人にはログイン名、氏名、役割 ({0} のいずれか) が必要です。</translation>
  </message>
  <message>
   <source>Give all three.</source>
   <translation>三つすべてを指定してください。</translation>
  </message>
  <message>
   <source>person entered</source>
   <translation>人を登録</translation>
  </message>
  <message>
   <source>This login and password are not in the list of people.</source>
   <translation>このログイン名とパスワードは登録されていません。</translation>
  </message>
  <message>
   <source>Type them again, or have the person entered.</source>
   <translation>入力し直すか、登録してもらってください。</translation>
  </message>
  <message>
   <source>The address of the library names neither a file nor a PostgreSQL database.</source>
   <translation>ライブラリのアドレスがファイルでも PostgreSQL データベースでもありません。</translation>
  </message>
  <message>
   <source>Give a file's path, or postgresql://USER@HOST/DATABASE.</source>
   <translation>ファイルのパスか postgresql://USER@HOST/DATABASE を指定してください。</translation>
  </message>
  <message>
   <source>The library {0} lies on a network share, where two computers can spoil it.</source>
   <translation>ライブラリ {0} はネットワーク共有上にあり、二台の計算機で壊れるおそれがあります。</translation>
  </message>
  <message>
   <source>Put it on a disk of this computer, or use a PostgreSQL server for several computers.</source>
   <translation>この計算機のディスクに置くか、複数台では PostgreSQL サーバを使ってください。</translation>
  </message>
  <message>
   <source>A plan cannot be returned without a reason.</source>
   <translation>理由なしに計画を差し戻すことはできません。</translation>
  </message>
  <message>
   <source>Write what is to be changed.</source>
   <translation>変更すべき点を書いてください。</translation>
  </message>
  <message>
   <source>The comment is empty.</source>
   <translation>コメントが空です。</translation>
  </message>
  <message>
   <source>Write something, or cancel.</source>
   <translation>何か書くか、取り消してください。</translation>
  </message>
  <message>
   <source>Version {0} is not the latest one of this plan (that is {1}).</source>
   <translation>版 {0} はこの計画の最新版ではありません (最新は {1})。</translation>
  </message>
  <message>
   <source>Open the latest version.</source>
   <translation>最新版を開いてください。</translation>
  </message>
  <message>
   <source>Version {0} is {1}; it would have to be {2}.</source>
   <translation>版 {0} は{1}です。{2}でなければなりません。</translation>
  </message>
  <message>
   <source>Look at its history.</source>
   <translation>履歴を見てください。</translation>
  </message>
  <message>
   <source>This version was kept without its measurements, so a sign-off could not hold it.</source>
   <translation>この版は計測値なしに保管されたため、署名で固定できません。</translation>
  </message>
  <message>
   <source>Open it with its images, wait for the numbers, save it, and submit that.</source>
   <translation>画像とともに開き、数値を待って保存し、それを提出してください。</translation>
  </message>
  <message>
   <source>{0} is not entered as a reviewer.</source>
   <translation>{0} は確認者として登録されていません。</translation>
  </message>
  <message>
   <source>Have a reviewer sign, or have the role entered in the list of people.</source>
   <translation>確認者に署名してもらうか、役割を登録してもらってください。</translation>
  </message>
  <message>
   <source>{0} submitted this plan: a review needs a second reader.</source>
   <translation>{0} がこの計画を提出しました。確認には別の読影者が必要です。</translation>
  </message>
  <message>
   <source>Have another reviewer read it.</source>
   <translation>別の確認者に読んでもらってください。</translation>
  </message>
  <message>
   <source>What is on the screen is not what was submitted: {0} differ.</source>
   <translation>画面の内容が提出されたものと異なります: {0} が違います。</translation>
  </message>
  <message>
   <source>Open the submitted version with the images it was planned on.</source>
   <translation>提出された版を、計画に使った画像とともに開いてください。</translation>
  </message>
  <message>
   <source>Something the trail tells of {0} is not there any more.</source>
   <translation>監査記録にある {0} の内容がなくなっています。</translation>
  </message>
  <message>
   <source>The trail ends at entry {0}, but {1} were written.</source>
   <translation>監査記録は {0} で終わっていますが、{1} 件書かれました。</translation>
  </message>
  <message>
   <source>No entry has the hash {0} that was noted: the trail was rewritten.</source>
   <translation>控えたハッシュ {0} の項目がありません。記録は書き換えられています。</translation>
  </message>
  <message>
   <source>Entry {0} is missing.</source>
   <translation>項目 {0} がありません。</translation>
  </message>
  <message>
   <source>Entry {0} does not follow the one before it.</source>
   <translation>項目 {0} が直前の項目とつながりません。</translation>
  </message>
  <message>
   <source>Entry {0} ({1}) was changed.</source>
   <translation>項目 {0} ({1}) が変更されています。</translation>
  </message>
  <message>
   <source>A row of {0} ({1}) was changed or added from outside.</source>
   <translation>{0} の行 ({1}) が外部から変更または追加されています。</translation>
  </message>
  <message>
   <source>version saved</source>
   <translation>版を保存</translation>
  </message>
  <message>
   <source>The library has no plan {0}.</source>
   <translation>ライブラリに計画 {0} はありません。</translation>
  </message>
  <message>
   <source>List what it holds, and name one of those.</source>
   <translation>一覧を表示し、その中から選んでください。</translation>
  </message>
  <message>
   <source>case entered</source>
   <translation>症例を登録</translation>
  </message>
  <message>
   <source>{0} saved version {1} of this plan at {2} UTC; yours began from version {3}.</source>
   <translation>{0} がこの計画の版 {1} を {2} UTC に保存しました。あなたの計画は版 {3} から始まっています。</translation>
  </message>
  <message>
   <source>Nothing was overwritten. Look at the differences, then keep yours as a plan beside it, or go on from the newer version.</source>
   <translation>何も上書きしていません。差を確かめ、自分の計画を別に残すか、新しい版から続けてください。</translation>
  </message>
  <message>
   <source>{0}, version {1}</source>
   <translation>{0}、版 {1}</translation>
  </message>
  <message>
   <source>No archive is called {0} here; known are: {1}.</source>
   <translation>{0} というアーカイブはありません。あるもの: {1}。</translation>
  </message>
  <message>
   <source>Add it in the window (File, From an archive) or with `sacplan pacs add`.</source>
   <translation>ウィンドウ (ファイル、アーカイブから) か `sacplan pacs add` で追加してください。</translation>
  </message>
  <message>
   <source>The list of archives {0} cannot be used: {1}.</source>
   <translation>アーカイブの一覧 {0} が使えません: {1}。</translation>
  </message>
  <message>
   <source>Mend it or move it away; archives are then entered anew.</source>
   <translation>修正するか移動してください。アーカイブは改めて登録できます。</translation>
  </message>
  <message>
   <source>it does not say "format": "{0}"</source>
   <translation>"format": "{0}" の記載がありません</translation>
  </message>
  <message>
   <source>"archives" is no list of objects</source>
   <translation>"archives" がオブジェクトのリストではありません</translation>
  </message>
  <message>
   <source>two archives bear one name</source>
   <translation>同じ名前のアーカイブが二つあります</translation>
  </message>
  <message>
   <source>the list of archives</source>
   <translation>アーカイブの一覧</translation>
  </message>
  <message>
   <source>it is far too large</source>
   <translation>大きすぎます</translation>
  </message>
  <message>
   <source>an archive in it lacks or garbles {0}</source>
   <translation>アーカイブの {0} がないか崩れています</translation>
  </message>
  <message>
   <source>the plan</source>
   <translation>計画</translation>
  </message>
  <message>
   <source>{0} of {1} plans</source>
   <translation>{1} 件中 {0} 件の計画</translation>
  </message>
  <message>
   <source>The process that measured it died each time it was tried.</source>
   <translation>計測したプロセスが毎回終了しました。</translation>
  </message>
  <message>
   <source>{0} names no plan.</source>
   <translation>{0} に計画がありません。</translation>
  </message>
  <message>
   <source>Give a folder with *{0} files, or a CSV with the columns folder and plan.</source>
   <translation>*{0} ファイルのあるフォルダか、folder と plan の列を持つ CSV を指定してください。</translation>
  </message>
  <message>
   <source>the result</source>
   <translation>結果</translation>
  </message>
  <message>
   <source>The list {0} cannot be read.</source>
   <translation>一覧 {0} を読めません。</translation>
  </message>
  <message>
   <source>Give a CSV file in UTF-8.</source>
   <translation>UTF-8 の CSV ファイルを指定してください。</translation>
  </message>
  <message>
   <source>Line {0} of {1} does not name a folder and a plan.</source>
   <translation>{1} の {0} 行目にフォルダと計画がありません。</translation>
  </message>
  <message>
   <source>Fill in the columns folder and plan.</source>
   <translation>folder と plan の列を埋めてください。</translation>
  </message>
  <message>
   <source>The earlier table {0} cannot be read.</source>
   <translation>以前の表 {0} を読めません。</translation>
  </message>
  <message>
   <source>Give a results.csv.</source>
   <translation>results.csv を指定してください。</translation>
  </message>
  <message>
   <source>Choose a folder you may write to.</source>
   <translation>書き込めるフォルダを選んでください。</translation>
  </message>
  <message>
   <source>Cut, along the curve</source>
   <translation>切断位置 (曲線に沿って)</translation>
  </message>
  <message>
   <source>Tape, {0}</source>
   <translation>テープ、{0}</translation>
  </message>
  <message>
   <source>not measured any more</source>
   <translation>計測されなくなった</translation>
  </message>
  <message>
   <source>Root {0} {1}</source>
   <translation>神経根 {0} {1}</translation>
  </message>
  <message>
   <source>Margin to the tumour</source>
   <translation>腫瘍までの距離</translation>
  </message>
  <message>
   <source>{0} could not be used: {1}.</source>
   <translation>{0} を使えません: {1}。</translation>
  </message>
  <message>
   <source>Check that it exists, may be read or written, and that the disk is not full.</source>
   <translation>存在すること、読み書きの権限、ディスクの空きを確かめてください。</translation>
  </message>
  <message>
   <source>Something went wrong inside SacPlan ({0} at {1}).</source>
   <translation>SacPlan の内部で問題が起きました ({1} で {0})。</translation>
  </message>
  <message>
   <source>No number was made. Please report this line, with the version of SacPlan.</source>
   <translation>数値は出していません。この行と SacPlan の版を報告してください。</translation>
  </message>
  <message>
   <source>There is not enough memory for this.</source>
   <translation>メモリが足りません。</translation>
  </message>
  <message>
   <source>A file</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Exporting: {0}</source>
   <translation>書き出し: {0}</translation>
  </message>
  <message>
   <source>the numbers</source>
   <translation>数値</translation>
  </message>
  <message>
   <source>figure-{0}</source>
   <translation>figure-{0}</translation>
  </message>
  <message>
   <source>Sacral transection plan</source>
   <translation>仙骨離断計画</translation>
  </message>
  <message>
   <source>Sacrum, kept</source>
   <translation>仙骨、残す部分</translation>
  </message>
  <message>
   <source>Sacrum, removed</source>
   <translation>仙骨、切除部分</translation>
  </message>
  <message>
   <source>plan{0}</source>
   <translation>plan{0}</translation>
  </message>
  <message>
   <source>Series of {0} studies are to be fetched into one folder.</source>
   <translation>{0} 件の検査のシリーズを一つのフォルダに取得しようとしています。</translation>
  </message>
  <message>
   <source>Choose one study, and one or more of its series.</source>
   <translation>検査を一つ、そのシリーズを一つ以上選んでください。</translation>
  </message>
  <message>
   <source>This is the series that is planned on.</source>
   <translation>これは計画に使っているシリーズです。</translation>
  </message>
  <message>
   <source>Choose another one of the same patient.</source>
   <translation>同じ患者の別のシリーズを選んでください。</translation>
  </message>
  <message>
   <source>The planned series is of patient ID '{0}' (0010,0020), this one of '{1}'.</source>
   <translation>計画のシリーズは患者 ID '{0}' (0010,0020)、こちらは '{1}' です。</translation>
  </message>
  <message>
   <source>Choose a series of the same patient.</source>
   <translation>同じ患者のシリーズを選んでください。</translation>
  </message>
  <message>
   <source>the setting of the library</source>
   <translation>ライブラリの設定</translation>
  </message>
  <message>
   <source>The setting of the library ({0}) cannot be read.</source>
   <translation>ライブラリの設定 ({0}) を読めません。</translation>
  </message>
  <message>
   <source>Set the library anew; the library itself is as it was.</source>
   <translation>ライブラリを設定し直してください。ライブラリ自体は元のままです。</translation>
  </message>
  <message>
   <source>Reading the plan again and again</source>
   <translation>計画を繰り返し読み取り中</translation>
  </message>
  <message>
   <source>The +- is a quick estimate only. {0} {1}</source>
   <translation>+- は簡易推定です。{0} {1}</translation>
  </message>
  <message>
   <source>Measured on the drawn curve alone. {0} {1}</source>
   <translation>描いた曲線だけで計測しています。{0} {1}</translation>
  </message>
  <message>
   <source>{0}, {1} images</source>
   <translation>{0}、画像 {1} 枚</translation>
  </message>
  <message>
   <source>No series {0} in {1}; there are: {2}.</source>
   <translation>{1} にシリーズ {0} がありません。あるもの: {2}。</translation>
  </message>
  <message>
   <source>Choose one of the series that `sacplan scan` lists.</source>
   <translation>`sacplan scan` に出るシリーズから選んでください。</translation>
  </message>
  <message>
   <source>None of the {0} series can be loaded as a volume. {1}</source>
   <translation>{0} 個のシリーズはどれもボリュームとして読み込めません。{1}</translation>
  </message>
  <message>
   <source>Choose a folder that holds a complete CT or MR series.</source>
   <translation>完全な CT または MR シリーズのフォルダを選んでください。</translation>
  </message>
  <message>
   <source>Choose the series by its UID (--series), or the folder of one patient.</source>
   <translation>シリーズを UID で選ぶか (--series)、患者一人のフォルダを選んでください。</translation>
  </message>
  <message>
   <source>Chosen of {0} series that could be planned on: {1}.</source>
   <translation>計画に使える {0} 個のシリーズから選択: {1}。</translation>
  </message>
  <message>
   <source>The series UID {0} occurs in {1} studies or patients.</source>
   <translation>シリーズ UID {0} が {1} 件の検査または患者にあります。</translation>
  </message>
  <message>
   <source>Choose the folder of one study.</source>
   <translation>検査一件のフォルダを選んでください。</translation>
  </message>
  <message>
   <source>{0}, {1} images ({2}: {3})</source>
   <translation>{0}、画像 {1} 枚 ({2}: {3})</translation>
  </message>
  <message>
   <source>Chosen: {0}, because a larger series cannot be loaded: {1}</source>
   <translation>{0} を選択しました。より大きなシリーズは読み込めません: {1}</translation>
  </message>
  <message>
   <source>no ID</source>
   <translation>ID なし</translation>
  </message>
  <message>
   <source>Making the surface</source>
   <translation>表面を作成中</translation>
  </message>
  <message>
   <source>Finding the edge of the bone</source>
   <translation>骨の縁を探しています</translation>
  </message>
  <message>
   <source>Outlined</source>
   <translation>輪郭完了</translation>
  </message>
  <message>
   <source>The sacrum was outlined by {0}, not by SacPlan. Look at the outline in the slices, and see that it is this patient's.</source>
   <translation>仙骨の輪郭は SacPlan ではなく {0} によります。スライス上で輪郭を見て、この患者のものか確かめてください。</translation>
  </message>
  <message>
   <source>The surface of the bone is as it was outlined on this {0}: its edge was not looked for in the grey values. Compare it with the front of the bone, or draw the ventral curve.</source>
   <translation>骨の表面はこの {0} で取った輪郭のままで、画素値から縁を探していません。骨の前面と比べるか、腹側曲線を描いてください。</translation>
  </message>
  <message>
   <source>The plan takes the sacrum from the file {0}, which was not found (SHA-256 {1}…).</source>
   <translation>計画は仙骨をファイル {0} から取りますが、見つかりません (SHA-256 {1}…)。</translation>
  </message>
  <message>
   <source>Put that very file beside the plan or the images, or have SacPlan outline the bone.</source>
   <translation>そのファイルを計画か画像の横に置くか、SacPlan で骨の輪郭を取ってください。</translation>
  </message>
  <message>
   <source>The plan was made on another series of the same frame of reference.</source>
   <translation>計画は同じ座標系の別のシリーズで作られました。</translation>
  </message>
  <message>
   <source>The plan file {0}, so nothing shows that it belongs to this patient: check every landmark on the pictures.</source>
   <translation>計画ファイルは{0}。この患者のものと示すものがありません。すべての指標を画像で確かめてください。</translation>
  </message>
  <message>
   <source>The plan file has no {0}.</source>
   <translation>計画ファイルに {0} がありません。</translation>
  </message>
  <message>
   <source>Finish the plan in the window, or write these parts into the file.</source>
   <translation>ウィンドウで計画を完成させるか、ファイルに書き加えてください。</translation>
  </message>
  <message>
   <source>The plan is for patient ID {0}, these images are of {1} (0010,0020).</source>
   <translation>計画は患者 ID {0}、画像は {1} (0010,0020) です。</translation>
  </message>
  <message>
   <source>Open the images of the plan's patient, or the plan of this patient.</source>
   <translation>計画の患者の画像を開くか、この患者の計画を開いてください。</translation>
  </message>
  <message>
   <source>The plan was made in frame of reference {0}, these images lie in {1} (0020,0052): its positions do not hold here.</source>
   <translation>計画は座標系 {0} で作られ、画像は {1} (0020,0052) です。位置がここでは成り立ちません。</translation>
  </message>
  <message>
   <source>Open the series it was made on, or another one of the same frame of reference.</source>
   <translation>計画を作ったシリーズか、同じ座標系のシリーズを開いてください。</translation>
  </message>
  <message>
   <source>This is not a plan file: it cannot be read as JSON ({0}).</source>
   <translation>これは計画ファイルではありません。JSON として読めません ({0})。</translation>
  </message>
  <message>
   <source>Choose a file that SacPlan has saved (*{0}).</source>
   <translation>SacPlan が保存したファイル (*{0}) を選んでください。</translation>
  </message>
  <message>
   <source>names no images</source>
   <translation>画像の記載がありません</translation>
  </message>
  <message>
   <source>names no frame of reference</source>
   <translation>座標系の記載がありません</translation>
  </message>
  <message>
   <source>{0} is too large for a plan file.</source>
   <translation>{0} は計画ファイルとして大きすぎます。</translation>
  </message>
  <message>
   <source>The plan file {0} could not be read: {1}.</source>
   <translation>計画ファイル {0} を読み込めません: {1}。</translation>
  </message>
  <message>
   <source>Check the name, and that you may read the file.</source>
   <translation>名前と読み取り権限を確かめてください。</translation>
  </message>
  <message>
   <source>to be given once</source>
   <translation>一度だけの指定</translation>
  </message>
  <message>
   <source>the same name twice</source>
   <translation>同じ名前が二度</translation>
  </message>
  <message>
   <source>nobody named</source>
   <translation>名前なし</translation>
  </message>
  <message>
   <source>, no </source>
   <translation>、なし </translation>
  </message>
  <message>
   <source>{0} is no state of a plan.</source>
   <translation>{0} は計画の状態ではありません。</translation>
  </message>
  <message>
   <source>It is one of {0}.</source>
   <translation>{0} のいずれかです。</translation>
  </message>
  <message>
   <source>, born {0}</source>
   <translation>、{0} 生</translation>
  </message>
  <message>
   <source>{0}, ID {1}{2}</source>
   <translation>{0}、ID {1}{2}</translation>
  </message>
  <message>
   <source>Study {0} {1}</source>
   <translation>検査 {0} {1}</translation>
  </message>
  <message>
   <source>spacing mm</source>
   <translation>間隔 mm</translation>
  </message>
  <message>
   <source>(no date)</source>
   <translation>(日付なし)</translation>
  </message>
  <message>
   <source>A radiograph can be simulated from a CT only; this series is {0}: its values are no attenuations.</source>
   <translation>X 線像は CT からだけシミュレーションできます。このシリーズは {0} で、値は減弱係数ではありません。</translation>
  </message>
  <message>
   <source>Open a CT of this patient.</source>
   <translation>この患者の CT を開いてください。</translation>
  </message>
  <message>
   <source>The points of the drawn curve lie all in one place.</source>
   <translation>描いた曲線の点がすべて一か所にあります。</translation>
  </message>
  <message>
   <source>Set points from the promontory down to below the level of the cut.</source>
   <translation>岬角から切離レベルより下まで点を置いてください。</translation>
  </message>
  <message>
   <source>A point of the drawn curve lies outside the loaded series.</source>
   <translation>描いた曲線の点が読み込んだシリーズの外にあります。</translation>
  </message>
  <message>
   <source>Draw the curve in these images, or open the series it was drawn in.</source>
   <translation>この画像内に曲線を描くか、描いたシリーズを開いてください。</translation>
  </message>
  <message>
   <source>Looked for landmarks</source>
   <translation>指標を探しました</translation>
  </message>
  <message>
   <source>Looking for the sacrum</source>
   <translation>仙骨を探しています</translation>
  </message>
  <message>
   <source>Finding the foramina</source>
   <translation>仙骨孔を探しています</translation>
  </message>
  <message>
   <source>Pair {0} of the openings in the front of the bone, counted down from the promontory; its sides lie alike to {1} mm.</source>
   <translation>骨前面の開口、岬角から下へ {0} 番目の対。左右のずれは {1} mm。</translation>
  </message>
  <message>
   <source>The front of the bone ends here at a disc; four pairs of openings lie below it.</source>
   <translation>骨の前面がここで椎間板に終わり、下に四対の開口があります。</translation>
  </message>
  <message>
   <source>The front of the bone ends here at a gap, one segment below the fourth opening.</source>
   <translation>骨の前面がここで途切れ、第四の開口の一椎下にあたります。</translation>
  </message>
  <message>
   <source>What was chosen has {0} contours; a plan takes {1}.</source>
   <translation>選んだものには輪郭が {0} 個あります。計画に入れられるのは {1} 個までです。</translation>
  </message>
  <message>
   <source>Choose fewer structures: the tumour, and the vessels near the cut.</source>
   <translation>構造を減らしてください: 腫瘍と、切離部近くの血管。</translation>
  </message>
  <message>
   <source>Take contours of a segmentation</source>
   <translation>セグメンテーションの輪郭を取り込む</translation>
  </message>
  <message>
   <source>Dask is not installed here.</source>
   <translation>Dask がインストールされていません。</translation>
  </message>
  <message>
   <source>Install it with `pip install sacplan[dask]`, or leave --dask out.</source>
   <translation>`pip install sacplan[dask]` でインストールするか、--dask を省いてください。</translation>
  </message>
  <message>
   <source>No Dask scheduler answers at {0}.</source>
   <translation>{0} で Dask スケジューラが応答しません。</translation>
  </message>
  <message>
   <source>Check the address (tcp://HOST:8786), or leave --dask out.</source>
   <translation>アドレス (tcp://HOST:8786) を確かめるか、--dask を省いてください。</translation>
  </message>
  <message>
   <source>The sheet has no pictures of slice and bone, for none could be drawn on this computer: compare its numbers with the images on a screen.</source>
   <translation>この端末では画像を描けないため、計画書にスライスと骨の画像がありません。数値を画面上の画像と見比べてください。</translation>
  </message>
  <message>
   <source>The sheet cannot be written to {0}: {1}.</source>
   <translation>計画書を {0} に書き出せません: {1}。</translation>
  </message>
  <message>
   <source>Give a new name that ends in .pdf, in a folder that exists.</source>
   <translation>既存のフォルダに、.pdf で終わる新しい名前を付けてください。</translation>
  </message>
  <message>
   <source>there is a file of another kind</source>
   <translation>別の種類のファイルがあります</translation>
  </message>
  <message>
   <source>that is not a file</source>
   <translation>ファイルではありません</translation>
  </message>
  <message>
   <source>there is no such folder</source>
   <translation>そのフォルダはありません</translation>
  </message>
  <message>
   <source>Fill in between: {0}</source>
   <translation>間を補う: {0}</translation>
  </message>
  <message>
   <source>Move a point of {0}</source>
   <translation>{0}の点を移動</translation>
  </message>
  <message>
   <source>Add a point to {0}</source>
   <translation>{0}に点を追加</translation>
  </message>
  <message>
   <source>Remove a point of {0}</source>
   <translation>{0}の点を削除</translation>
  </message>
  <message>
   <source>Remove {0} on a slice</source>
   <translation>1スライスの{0}を削除</translation>
  </message>
  <message>
   <source>Remove specks of {0}</source>
   <translation>{0}の小片を削除</translation>
  </message>
  <message>
   <source>Fill holes of {0}</source>
   <translation>{0}の穴を埋める</translation>
  </message>
  <message>
   <source>Rename {0} to {1}</source>
   <translation>{0}を{1}に改名</translation>
  </message>
  <message>
   <source>Remove ventral curve</source>
   <translation>腹側曲線の削除</translation>
  </message>
  <message>
   <source>Lay on by landmarks</source>
   <translation>指標で重ね合わせる</translation>
  </message>
  <message>
   <source>Accept how the series lies</source>
   <translation>重ね合わせの位置を受け入れる</translation>
  </message>
  <message>
   <source>Nudge transection plane</source>
   <translation>離断面の微調整</translation>
  </message>
  <message>
   <source>Outlining the sacrum</source>
   <translation>仙骨の輪郭を取得中</translation>
  </message>
  <message>
   <source>Looking for landmarks</source>
   <translation>指標を探しています</translation>
  </message>
  <message>
   <source>Volume rendering: not cut, the cut has steps</source>
   <translation>ボリュームレンダリング：段状の離断のため切っていません</translation>
  </message>
  <message>
   <source>Cut open: the part that stays</source>
   <translation>切り開き：残る側</translation>
  </message>
  <message>
   <source>Cut open: the part that goes</source>
   <translation>切り開き：切除側</translation>
  </message>
  <message>
   <source>The bone appears here once the sacrum is outlined</source>
   <translation>仙骨の輪郭が取れると、ここに骨が表示されます</translation>
  </message>
  <message>
   <source>Through a lens: not to scale</source>
   <translation>レンズ越し：縮尺は正確ではありません</translation>
  </message>
  <message>
   <source>candidate {0}</source>
   <translation>candidate {0}</translation>
  </message>
  <message>
   <source>contour {0}</source>
   <translation>contour {0}</translation>
  </message>
  <message>
   <source>curve point {0}</source>
   <translation>curve point {0}</translation>
  </message>
  <message>
   <source>{0} · {1} {2} mm</source>
   <translation>{0} · {1} {2} mm</translation>
  </message>
  <message>
   <source>{0} · along the plane</source>
   <translation>{0} · 離断面に沿う</translation>
  </message>
  <message>
   <source>Shows {0}</source>
   <translation>{0} を表示</translation>
  </message>
  <message>
   <source>{0} · oblique {1}°</source>
   <translation>{0} · 斜め {1}°</translation>
  </message>
  <message>
   <source>{0} · sacral</source>
   <translation>{0} · 仙骨軸</translation>
  </message>
  <message>
   <source>Zoom {0}×</source>
   <translation>拡大 {0}×</translation>
  </message>
  <message>
   <source>, centre</source>
   <translation>、中心</translation>
  </message>
  <message>
   <source>anterior foramen</source>
   <translation>前仙骨孔</translation>
  </message>
  <message>
   <source>plane shift</source>
   <translation>plane shift</translation>
  </message>
  <message>
   <source>plane tilt</source>
   <translation>plane tilt</translation>
  </message>
  <message>
   <source>plane obliquity</source>
   <translation>plane obliquity</translation>
  </message>
  <message>
   <source>curve point</source>
   <translation>curve point</translation>
  </message>
  <message>
   <source>contour point</source>
   <translation>輪郭の点</translation>
  </message>
  <message>
   <source>turn views</source>
   <translation>turn views</translation>
  </message>
  <message>
   <source>Drag to move the landmark, or click it and use the arrows: 0.5 mm, with Shift 5, with Ctrl 0.05. Delete removes it.</source>
   <translation>ドラッグで指標を移動、またはクリックして矢印: 0.5 mm、Shift で 5、Ctrl で 0.05。Delete で削除。</translation>
  </message>
  <message>
   <source>Only suggested: click to look at it, drag to correct it</source>
   <translation>候補です: クリックで確認、ドラッグで修正</translation>
  </message>
  <message>
   <source>Drag to slide the plane along the ventral curve</source>
   <translation>ドラッグで腹側曲線に沿って離断面を移動</translation>
  </message>
  <message>
   <source>Drag to tilt the plane</source>
   <translation>ドラッグで離断面を傾ける</translation>
  </message>
  <message>
   <source>Drag to turn the plane to one side</source>
   <translation>ドラッグで離断面を左右に回す</translation>
  </message>
  <message>
   <source>Drag to correct the ventral curve</source>
   <translation>ドラッグで腹側曲線を修正</translation>
  </message>
  <message>
   <source>Drag to move this point of the outline; Delete or a right click removes it, Ctrl and a click on the line adds one</source>
   <translation>ドラッグで輪郭のこの点を移動。Deleteか右クリックで削除、Ctrlを押して線をクリックで追加</translation>
  </message>
  <message>
   <source>Drag to change the measure; click and Delete to remove it</source>
   <translation>ドラッグで計測を変更、クリックして Delete で削除</translation>
  </message>
  <message>
   <source>Drag to turn the other two slices about this one; R puts them back</source>
   <translation>ドラッグでほかの二つのスライスをこの面を軸に回します。R で元に戻ります</translation>
  </message>
  <message>
   <source>{0} mm on the bone, {1} mm straight</source>
   <translation>骨上 {0} mm、直線 {1} mm</translation>
  </message>
  <message>
   <source>{0} text</source>
   <translation>{0} text</translation>
  </message>
  <message>
   <source>No way on the bone, {0} mm straight</source>
   <translation>骨上の経路なし、直線 {0} mm</translation>
  </message>
  <message>
   <source>value {0}</source>
   <translation>value {0}</translation>
  </message>
  <message>
   <source>This computer has no working OpenGL 3.2 or newer: nothing can be drawn in 3D.</source>
   <translation>この端末では OpenGL 3.2 以降が動作せず、3D を描けません。</translation>
  </message>
  <message>
   <source>Install or update the graphics driver (or Mesa). Slices, numbers and the sheet work without it.</source>
   <translation>グラフィックドライバ (または Mesa) を更新してください。スライス、数値、計画書はそのまま使えます。</translation>
  </message>
  <message>
   <source>pair {0}</source>
   <translation>pair {0}</translation>
  </message>
  <message>
   <source>side plane {0}</source>
   <translation>side plane {0}</translation>
  </message>
  <message>
   <source>{0} mm before the face</source>
   <translation>前面の {0} mm 手前</translation>
  </message>
  <message>
   <source>To scale in the midline</source>
   <translation>正中で原寸比</translation>
  </message>
  <message>
   <source>1 mm of s here: {0} to {1} mm</source>
   <translation>ここでの s の 1 mm は {0} ～ {1} mm</translation>
  </message>
  <message>
   <source>Place promontory and apex: the curve runs between them.</source>
   <translation>岬角と仙骨尖を配置してください。その間に曲線ができます。</translation>
  </message>
  <message>
   <source>Straightened, side</source>
   <translation>展開、側面</translation>
  </message>
  <message>
   <source>Straightened, front</source>
   <translation>展開、前面</translation>
  </message>
  <message>
   <source>On the bone; over {0} mm of tissue cut {1}</source>
   <translation>骨上。組織 {0} mm では切離 {1}</translation>
  </message>
  <message>
   <source>In the midline</source>
   <translation>正中</translation>
  </message>
  <message>
   <source>On the face</source>
   <translation>骨の前面</translation>
  </message>
  <message>
   <source>{0} mm behind the face</source>
   <translation>前面の {0} mm 奥</translation>
  </message>
  <message>
   <source>To scale at depth 0 in the midline</source>
   <translation>深さ 0 の正中で原寸比</translation>
  </message>
  <message>
   <source>letter left</source>
   <translation>letter left</translation>
  </message>
  <message>
   <source>tape mark</source>
   <translation>tape mark</translation>
  </message>
  <message>
   <source>suggestion {0}</source>
   <translation>suggestion {0}</translation>
  </message>
  <message>
   <source>{0}, suggested</source>
   <translation>{0}、候補</translation>
  </message>
  <message>
   <source>Cut {0} ± {1}</source>
   <translation>切離 {0} ± {1}</translation>
  </message>
  <message>
   <source>S{0}/{1} disc</source>
   <translation>S{0}/{1} 椎間板</translation>
  </message>
  <message>
   <source>S{0} lower rim</source>
   <translation>S{0} 下縁</translation>
  </message>
  <message>
   <source>S{0} foramen</source>
   <translation>S{0} 仙骨孔</translation>
  </message>
  <message>
   <source>Cut {0}</source>
   <translation>切離 {0}</translation>
  </message>
  <message>
   <source>Tape for the sacral transection</source>
   <translation>仙骨離断用テープ</translation>
  </message>
  <message>
   <source>MIDLINE TAPE</source>
   <translation>正中テープ</translation>
  </message>
  <message>
   <source>{0} mm off midline</source>
   <translation>正中から {0} mm</translation>
  </message>
  <message>
   <source>Zero</source>
   <translation>ゼロ点</translation>
  </message>
  <message>
   <source>name not in the images</source>
   <translation>画像に氏名なし</translation>
  </message>
  <message>
   <source>RIGHT</source>
   <translation>右</translation>
  </message>
  <message>
   <source>LEFT</source>
   <translation>左</translation>
  </message>
  <message>
   <source>TAUT</source>
   <translation>緊張</translation>
  </message>
  <message>
   <source>Midsagittal: ventral curve, zero and transection plane</source>
   <translation>正中矢状断: 腹側曲線、ゼロ点、離断面</translation>
  </message>
  <message>
   <source>Axial at the transection plane</source>
   <translation>離断面での横断像</translation>
  </message>
  <message>
   <source>Coronal at the transection plane</source>
   <translation>離断面での冠状断像</translation>
  </message>
  <message>
   <source>Sacrum: transection plane and tapes</source>
   <translation>仙骨: 離断面とテープ</translation>
  </message>
  <message>
   <source>From behind, as the patient lies prone</source>
   <translation>背側から (腹臥位)</translation>
  </message>
  <message>
   <source>Simulated lateral radiograph: ventral curve, zero, plane and K-wire</source>
   <translation>模擬側面 X 線像: 腹側曲線、ゼロ点、離断面、K ワイヤ</translation>
  </message>
  <message>
   <source>front upper edge of S1 BONE, midline (not the disc bulge)</source>
   <translation>S1 の「骨」の前上縁、正中 (椎間板の膨隆ではない)</translation>
  </message>
  <message>
   <source>most ventral point of the L5/S1 DISC (not the S1 bone edge)</source>
   <translation>L5/S1「椎間板」の最腹側点 (S1 の骨縁ではない)</translation>
  </message>
  <message>
   <source>whole mm rounded down, for the margin</source>
   <translation>mm 未満切り捨て (切除縁を守る)</translation>
  </message>
  <message>
   <source>whole mm rounded up, for the nerve root</source>
   <translation>mm 未満切り上げ (神経根を守る)</translation>
  </message>
  <message>
   <source>In this patient the disc bulge lies {0} mm from the zero: a tape started there marks too far cranial.</source>
   <translation>この患者では椎間板の膨隆はゼロ点から {0} mm の位置。そこから測ると印が頭側にずれます。</translation>
  </message>
  <message>
   <source>The numbers belong to an earlier state of the plan.</source>
   <translation>数値は以前の計画のものです。</translation>
  </message>
  <message>
   <source>Wait until the lengths are recomputed, then print again.</source>
   <translation>長さが再計算されるまで待ち、印刷し直してください。</translation>
  </message>
  <message>
   <source>There is no midline tape to print.</source>
   <translation>印刷する正中テープがありません。</translation>
  </message>
  <message>
   <source>Place promontory, apex and transection plane, and keep a midline tape in the plan.</source>
   <translation>岬角、尖、離断面を配置し、計画に正中テープを残してください。</translation>
  </message>
  <message>
   <source>A finding keeps the sheet from being printed. {0}</source>
   <translation>指摘事項のため印刷できません。{0}</translation>
  </message>
  <message>
   <source>Mend what the finding names, then print again.</source>
   <translation>指摘された点を直し、印刷し直してください。</translation>
  </message>
  <message>
   <source>The lengths of the {0} tape contradict each other (straight, taut, pressed, on tissue: {1} mm).</source>
   <translation>{0} のテープの長さが互いに矛盾しています (直線、緊張、圧着、組織上: {1} mm)。</translation>
  </message>
  <message>
   <source>Look at the tape's path on the bone; place the landmarks or the plane anew.</source>
   <translation>骨上のテープの経路を見て、指標か面を配置し直してください。</translation>
  </message>
  <message>
   <source>ZERO</source>
   <translation>ゼロ</translation>
  </message>
  <message>
   <source>CUT</source>
   <translation>切断</translation>
  </message>
  <message>
   <source>rim</source>
   <translation>縁</translation>
  </message>
  <message>
   <source>place the anterior foramina</source>
   <translation>前仙骨孔を配置してください</translation>
  </message>
  <message>
   <source>S5 by the hiatus or the apex, mm from there to the cut.</source>
   <translation>S5 は裂孔または尖で判定。そこから切断までの mm。</translation>
  </message>
  <message>
   <source>AT RISK</source>
   <translation>危険</translation>
  </message>
  <message>
   <source>SHORT</source>
   <translation>不足</translation>
  </message>
  <message>
   <source>mm from the lower rim of the foramen to the cut; at risk within the 95 % error.</source>
   <translation>仙骨孔下縁から切断までの mm。95 % 誤差内なら危険。</translation>
  </message>
  <message>
   <source>Normal function, published</source>
   <translation>正常機能の割合 (文献値)</translation>
  </message>
  <message>
   <source>Margin of the tumour</source>
   <translation>腫瘍の切除縁</translation>
  </message>
  <message>
   <source>{0} mm to either side of the plane (95 %)</source>
   <translation>面の両側 {0} mm (95 %)</translation>
  </message>
  <message>
   <source>Series without earlier pelvic surgery; a stoma is not counted.</source>
   <translation>骨盤手術の既往のない集団。ストーマは考慮していません。</translation>
  </message>
  <message>
   <source>{0} mm: {1}</source>
   <translation>{0} mm: {1}</translation>
  </message>
  <message>
   <source>clear</source>
   <translation>正常</translation>
  </message>
  <message>
   <source>error</source>
   <translation>誤差</translation>
  </message>
  <message>
   <source>wished</source>
   <translation>希望</translation>
  </message>
  <message>
   <source>ANOTHER series, UID …{0}</source>
   <translation>「別の」シリーズ、UID …{0}</translation>
  </message>
  <message>
   <source>out of {0}</source>
   <translation>{0} より</translation>
  </message>
  <message>
   <source>Ring and dura</source>
   <translation>骨盤輪と硬膜</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>不明</translation>
  </message>
  <message>
   <source>expected</source>
   <translation>見込み</translation>
  </message>
  <message>
   <source>if risk comes true</source>
   <translation>危険が現実になれば</translation>
  </message>
  <message>
   <source>mm cranial of the cut</source>
   <translation>mm 切断の頭側</translation>
  </message>
  <message>
   <source>mm caudal of the cut: OPENED</source>
   <translation>mm 切断の尾側: 開放</translation>
  </message>
  <message>
   <source>Tumour to the cut</source>
   <translation>腫瘍から切断</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>必要</translation>
  </message>
  <message>
   <source>Risk band</source>
   <translation>危険帯</translation>
  </message>
  <message>
   <source>Tumour drawn on</source>
   <translation>腫瘍を描いた画像</translation>
  </message>
  <message>
   <source>the planning series</source>
   <translation>計画シリーズ</translation>
  </message>
  <message>
   <source>a series that was not recorded</source>
   <translation>記録のないシリーズ</translation>
  </message>
  <message>
   <source>a segmentation ({0})</source>
   <translation>セグメンテーション ({0})</translation>
  </message>
  <message>
   <source>a segmentation</source>
   <translation>セグメンテーション</translation>
  </message>
  <message>
   <source>S1 to S4</source>
   <translation>S1〜S4</translation>
  </message>
  <message>
   <source>by order</source>
   <translation>順序から</translation>
  </message>
  <message>
   <source>SI joint removed</source>
   <translation>仙腸関節の切除</translation>
  </message>
  <message>
   <source>not known: outline both joints or place their ends</source>
   <translation>不明: 両関節の輪郭を描くか端を配置してください</translation>
  </message>
  <message>
   <source>approximate</source>
   <translation>概算</translation>
  </message>
  <message>
   <source>Thecal sac</source>
   <translation>硬膜嚢</translation>
  </message>
  <message>
   <source>tip not placed</source>
   <translation>先端は未配置</translation>
  </message>
  <message>
   <source>Tip of the sac{0}</source>
   <translation>硬膜嚢先端{0}</translation>
  </message>
  <message>
   <source>Drawn vessels</source>
   <translation>描いた血管</translation>
  </message>
  <message>
   <source>{0} mm from the rim of the cut</source>
   <translation>切断縁から {0} mm</translation>
  </message>
  <message>
   <source>Tumour to kept bone</source>
   <translation>腫瘍から残す骨</translation>
  </message>
  <message>
   <source>Tumour in bone to cut</source>
   <translation>骨内腫瘍から切断</translation>
  </message>
  <message>
   <source>{0} mm:</source>
   <translation>{0} mm:</translation>
  </message>
  <message>
   <source>{0}, laid on ± {1} mm</source>
   <translation>{0}、重ね合わせ ± {1} mm</translation>
  </message>
  <message>
   <source>Not stated</source>
   <translation>記載なし</translation>
  </message>
  <message>
   <source>RING UNSTABLE!</source>
   <translation>骨盤輪不安定!</translation>
  </message>
  <message>
   <source>Pelvic ring</source>
   <translation>骨盤輪</translation>
  </message>
  <message>
   <source>not contoured</source>
   <translation>輪郭なし</translation>
  </message>
  <message>
   <source>tissue under the tape, mm</source>
   <translation>テープ下の組織 mm</translation>
  </message>
  <message>
   <source>tape width, mm</source>
   <translation>テープ幅 mm</translation>
  </message>
  <message>
   <source>tape material</source>
   <translation>テープの材質</translation>
  </message>
  <message>
   <source>rounded to protect the</source>
   <translation>丸めで守るもの</translation>
  </message>
  <message>
   <source>needed margin, mm</source>
   <translation>必要な切除縁 mm</translation>
  </message>
  <message>
   <source>wished margin, mm</source>
   <translation>希望の切除縁 mm</translation>
  </message>
  <message>
   <source>distance to the sac, mm</source>
   <translation>硬膜嚢までの距離 mm</translation>
  </message>
  <message>
   <source>saw cut, mm</source>
   <translation>鋸幅 mm</translation>
  </message>
  <message>
   <source>SD of the zero, mm</source>
   <translation>ゼロ点の SD mm</translation>
  </message>
  <message>
   <source>SD of the end, mm</source>
   <translation>端の SD mm</translation>
  </message>
  <message>
   <source>SD of marking, mm</source>
   <translation>印付けの SD mm</translation>
  </message>
  <message>
   <source>SD of laying, mm</source>
   <translation>敷設の SD mm</translation>
  </message>
  <message>
   <source>SD of stretch, %</source>
   <translation>伸びの SD %</translation>
  </message>
  <message>
   <source>readings</source>
   <translation>読み取り回数</translation>
  </message>
  <message>
   <source>seed</source>
   <translation>乱数の種</translation>
  </message>
  <message>
   <source>NOT ANSWERED: no level is printed</source>
   <translation>未回答: レベルは印刷しません</translation>
  </message>
  <message>
   <source>landmarks off it {0} mm</source>
   <translation>指標のずれ {0} mm</translation>
  </message>
  <message>
   <source>Level and frame</source>
   <translation>レベルと座標系</translation>
  </message>
  <message>
   <source>on tissue of</source>
   <translation>組織の厚さ</translation>
  </message>
  <message>
   <source>thickness alone</source>
   <translation>厚さのみ</translation>
  </message>
  <message>
   <source>not determined</source>
   <translation>未確定</translation>
  </message>
  <message>
   <source>not computed</source>
   <translation>未計算</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>選択した値</translation>
  </message>
  <message>
   <source>On the table: what the tape showed</source>
   <translation>術中記録: テープの示した値</translation>
  </message>
  <message>
   <source>S1 foramen</source>
   <translation>S1 仙骨孔</translation>
  </message>
  <message>
   <source>S2 foramen</source>
   <translation>S2 仙骨孔</translation>
  </message>
  <message>
   <source>S3 foramen</source>
   <translation>S3 仙骨孔</translation>
  </message>
  <message>
   <source>S4 foramen</source>
   <translation>S4 仙骨孔</translation>
  </message>
  <message>
   <source>correction</source>
   <translation>修正</translation>
  </message>
  <message>
   <source>read by</source>
   <translation>読んだ人</translation>
  </message>
  <message>
   <source>CT after</source>
   <translation>術後 CT</translation>
  </message>
  <message>
   <source>Segments</source>
   <translation>分節</translation>
  </message>
  <message>
   <source>mm caudal</source>
   <translation>mm 尾側</translation>
  </message>
  <message>
   <source>mm cranial</source>
   <translation>mm 頭側</translation>
  </message>
  <message>
   <source>by</source>
   <translation>根拠:</translation>
  </message>
  <message>
   <source>{0} degrees</source>
   <translation>{0} 度</translation>
  </message>
  <message>
   <source>Lengths by tissue under the tape, mm</source>
   <translation>テープ下の組織厚ごとの長さ mm</translation>
  </message>
  <message>
   <source>Thickness on the midline</source>
   <translation>正中の厚さ</translation>
  </message>
  <message>
   <source>From</source>
   <translation>起点:</translation>
  </message>
  <message>
   <source>mm caudal of it</source>
   <translation>mm その尾側</translation>
  </message>
  <message>
   <source>mm cranial of it</source>
   <translation>mm その頭側</translation>
  </message>
  <message>
   <source>Nearest</source>
   <translation>最も近い</translation>
  </message>
  <message>
   <source>Exit moves per degree of tilt</source>
   <translation>傾き 1 度ごとの出口の移動</translation>
  </message>
  <message>
   <source>Not placed</source>
   <translation>未配置</translation>
  </message>
  <message>
   <source>From behind, patient prone</source>
   <translation>背側から、腹臥位</translation>
  </message>
  <message>
   <source>K-wires in the cut, from the back to the front</source>
   <translation>切断面の K ワイヤ、背側から腹側へ</translation>
  </message>
  <message>
   <source>To the bone: 90 is square to the dorsal midline, more when the tip points cranially. To the table: from straight front to back, tip cranial positive. A void such as the canal is seen only where the outline leaves it open.</source>
   <translation>骨に対して: 背側正中に垂直が 90、先端が頭側を向くと大きい。台に対して: 真の前後方向から、先端頭側が正。脊柱管などの空隙は輪郭に開いている所だけ数えます。</translation>
  </message>
  <message>
   <source>Bone kept</source>
   <translation>残す骨</translation>
  </message>
  <message>
   <source>{0} ml of {1} ml</source>
   <translation>{1} ml のうち {0} ml</translation>
  </message>
  <message>
   <source>Soft tissue removed</source>
   <translation>切除軟部組織</translation>
  </message>
  <message>
   <source>Dead space to fill</source>
   <translation>充填すべき死腔</translation>
  </message>
  <message>
   <source>about {0} ml</source>
   <translation>約 {0} ml</translation>
  </message>
  <message>
   <source>Volume and dead space</source>
   <translation>体積と死腔</translation>
  </message>
  <message>
   <source>by slices</source>
   <translation>スライス厚による</translation>
  </message>
  <message>
   <source>Choices changed!</source>
   <translation>変更した値!</translation>
  </message>
  <message>
   <source>Usual choices</source>
   <translation>標準の値</translation>
  </message>
  <message>
   <source>Midsagittal plane from</source>
   <translation>正中矢状面の根拠</translation>
  </message>
  <message>
   <source>Left known to (SD)</source>
   <translation>左方向の確かさ (SD)</translation>
  </message>
  <message>
   <source>The same from the OTHER zero, the disc top, mm</source>
   <translation>「別の」ゼロ点 (椎間板上端) からの長さ mm</translation>
  </message>
  <message>
   <source>From the line of the PSIS</source>
   <translation>上後腸骨棘の線から</translation>
  </message>
  <message>
   <source>depth</source>
   <translation>深さ</translation>
  </message>
  <message>
   <source>in void</source>
   <translation>空隙</translation>
  </message>
  <message>
   <source>to the bone, deg</source>
   <translation>骨に対し 度</translation>
  </message>
  <message>
   <source>to the table, deg</source>
   <translation>台に対し 度</translation>
  </message>
  <message>
   <source>{0} ml,</source>
   <translation>{0} ml、</translation>
  </message>
  <message>
   <source>saw cut</source>
   <translation>鋸</translation>
  </message>
  <message>
   <source>To the S1 endplate</source>
   <translation>S1 終板に対して</translation>
  </message>
  <message>
   <source>BLOCKER</source>
   <translation>中止</translation>
  </message>
  <message>
   <source>CAUTION</source>
   <translation>注意</translation>
  </message>
  <message>
   <source>note</source>
   <translation>参考</translation>
  </message>
  <message>
   <source>None.</source>
   <translation>なし。</translation>
  </message>
  <message>
   <source>Findings, continued</source>
   <translation>指摘事項 (続き)</translation>
  </message>
  <message>
   <source>Check against the foramina in situ. Not for navigation. Not a medical device.</source>
   <translation>術野の仙骨孔と照合すること。ナビゲーション用ではない。医療機器ではない。</translation>
  </message>
  <message>
   <source>page {0} of {1}</source>
   <translation>{0} / {1} ページ</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>計画</translation>
  </message>
  <message>
   <source>outline</source>
   <translation>輪郭</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>印刷</translation>
  </message>
  <message>
   <source>{0} {1} old</source>
   <translation>{0} {1}前</translation>
  </message>
  <message>
   <source>age unknown</source>
   <translation>撮影日不明</translation>
  </message>
  <message>
   <source>dated in the future</source>
   <translation>未来の日付</translation>
  </message>
  <message>
   <source>PATIENT</source>
   <translation>患者</translation>
  </message>
  <message>
   <source>not in the images</source>
   <translation>画像になし</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>BORN</source>
   <translation>生年月日</translation>
  </message>
  <message>
   <source>SEX</source>
   <translation>性別</translation>
  </message>
  <message>
   <source>IMAGES</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>date not in the images</source>
   <translation>画像に日付なし</translation>
  </message>
  <message>
   <source>Pixel {0} mm, step {1} mm, thickness {2} mm</source>
   <translation>画素 {0} mm、間隔 {1} mm、厚さ {2} mm</translation>
  </message>
  <message>
   <source>study not described</source>
   <translation>検査の記載なし</translation>
  </message>
  <message>
   <source>day</source>
   <translation>日</translation>
  </message>
  <message>
   <source>days</source>
   <translation>日</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>シリーズ</translation>
  </message>
  <message>
   <source>{0}: {1} mm {2} ({3})</source>
   <translation>{0}: {1} mm {2} ({3})</translation>
  </message>
  <message>
   <source>{0}: how far the mark on the bone moves</source>
   <translation>{0}: 骨上の印の移動量</translation>
  </message>
  <message>
   <source>Plan {0}</source>
   <translation>計画 {0}</translation>
  </message>
  <message>
   <source>the sheet</source>
   <translation>計画書</translation>
  </message>
  <message>
   <source>Findings ({0} more on the next page)</source>
   <translation>指摘事項 (次ページにあと {0} 件)</translation>
  </message>
  <message>
   <source>no transitional vertebra</source>
   <translation>移行椎なし</translation>
  </message>
  <message>
   <source>L5 fused to the sacrum</source>
   <translation>L5 が仙骨に癒合</translation>
  </message>
  <message>
   <source>S1 free of the sacrum</source>
   <translation>S1 が仙骨から分離</translation>
  </message>
  <message>
   <source>transitional vertebra unclear</source>
   <translation>移行椎は不明確</translation>
  </message>
  <message>
   <source>no landmark shows a junction near the plane</source>
   <translation>面の近くの境を示す指標なし</translation>
  </message>
  <message>
   <source>Meeting: from the midline along the central plane, on the ventral side. Level, tilt and obliquity are those of the central plane.</source>
   <translation>交わる位置: 腹側で、正中から中央の面に沿って。レベル、傾き、斜度は中央の面のもの。</translation>
  </message>
  <message>
   <source>Each tape ends on its own plane</source>
   <translation>各テープはそれぞれの面で終わる</translation>
  </message>
  <message>
   <source>not stated: how were the segments counted?</source>
   <translation>記載なし: 分節はどう数えましたか</translation>
  </message>
  <message>
   <source>plane</source>
   <translation>面</translation>
  </message>
  <message>
   <source>meets the central one</source>
   <translation>中央の面と交わる位置</translation>
  </message>
  <message>
   <source>bone kept</source>
   <translation>残す骨</translation>
  </message>
  <message>
   <source>tapes that end on it</source>
   <translation>そこで終わるテープ</translation>
  </message>
  <message>
   <source>Stepped cut</source>
   <translation>段付き切断</translation>
  </message>
  <message>
   <source>central</source>
   <translation>中央</translation>
  </message>
  <message>
   <source>STEPPED CUT</source>
   <translation>段付き切断</translation>
  </message>
  <message>
   <source>counted from</source>
   <translation>数え始め:</translation>
  </message>
  <message>
   <source>{0} pairs of foramina</source>
   <translation>仙骨孔 {0} 対</translation>
  </message>
  <message>
   <source>more</source>
   <translation>多い</translation>
  </message>
  <message>
   <source>less</source>
   <translation>少ない</translation>
  </message>
  <message>
   <source>{0} plane from {1} mm {2} of the midline</source>
   <translation>{0}の面は正中の{2} {1} mm から</translation>
  </message>
  <message>
   <source>may be a SEGMENT OFF</source>
   <translation>1 分節ずれの可能性</translation>
  </message>
  <message>
   <source>Tape at true scale; grey: 5 mm to either side of the cut. On the table every foramen mark must meet its foramen. One off by more than 5 mm: stop and find the zero again. All off cranially by the same amount: the disc was taken for the zero. Off by 20 to 30 mm: the level was miscounted.</source>
   <translation>テープは原寸大。灰色: 切断の両側 5 mm。術中、各仙骨孔の印はその仙骨孔に一致しなければならない。5 mm を超えるずれ: 止めてゼロ点を探し直す。すべて同じだけ頭側にずれる: 椎間板をゼロ点にした。20〜30 mm のずれ: レベルの数え間違い。</translation>
  </message>
  <message>
   <source>{0} more {1}</source>
   <translation>{0}がより{1}</translation>
  </message>
  <message>
   <source>at right angles to the curve</source>
   <translation>曲線に垂直</translation>
  </message>
  <message>
   <source>LEVEL</source>
   <translation>レベル</translation>
  </message>
  <message>
   <source>PLANE ON THE VENTRAL CURVE</source>
   <translation>腹側曲線上の面の位置</translation>
  </message>
  <message>
   <source>from zero along the bone</source>
   <translation>ゼロ点から骨に沿って</translation>
  </message>
  <message>
   <source>TILT</source>
   <translation>傾き</translation>
  </message>
  <message>
   <source>OBLIQUITY</source>
   <translation>斜度</translation>
  </message>
  <message>
   <source>at it</source>
   <translation>その位置</translation>
  </message>
  <message>
   <source>dorsal exit</source>
   <translation>背側の出口</translation>
  </message>
  <message>
   <source>left end</source>
   <translation>左端</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>確認</translation>
  </message>
  <message>
   <source>not for clinical use</source>
   <translation>臨床使用不可</translation>
  </message>
  <message>
   <source>CHANGED SINCE REVIEW</source>
   <translation>確認後に変更</translation>
  </message>
  <message>
   <source>CHANGED</source>
   <translation>変更あり</translation>
  </message>
  <message>
   <source>SIGNED</source>
   <translation>署名済み</translation>
  </message>
  <message>
   <source>for research and education only</source>
   <translation>研究・教育用</translation>
  </message>
  <message>
   <source>the images</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Submitted by</source>
   <translation>提出</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>署名</translation>
  </message>
  <message>
   <source>Returned by</source>
   <translation>差し戻し</translation>
  </message>
  <message>
   <source>{0} UTC</source>
   <translation>{0} UTC</translation>
  </message>
  <message>
   <source>DRAFT</source>
   <translation>草案</translation>
  </message>
  <message>
   <source>SUBMITTED, not signed</source>
   <translation>提出済み・未署名</translation>
  </message>
  <message>
   <source>RETURNED by the reviewer</source>
   <translation>確認者が差し戻し</translation>
  </message>
  <message>
   <source>RETURNED</source>
   <translation>差し戻し</translation>
  </message>
  <message>
   <source>SUPERSEDED by a later plan</source>
   <translation>後の計画に置き換え</translation>
  </message>
  <message>
   <source>SUPERSEDED</source>
   <translation>置き換え済み</translation>
  </message>
  <message>
   <source>Plan digest</source>
   <translation>計画のダイジェスト</translation>
  </message>
  <message>
   <source>as the plan file says: not checked in a library</source>
   <translation>計画ファイルの記載のみ: ライブラリでは未照合</translation>
  </message>
  <message>
   <source>Audit trail ends</source>
   <translation>監査記録の末尾</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>版</translation>
  </message>
  <message>
   <source>Planned by</source>
   <translation>計画者</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Changed since</source>
   <translation>変更された部分</translation>
  </message>
  <message>
   <source>not reviewed</source>
   <translation>未確認</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>照合</translation>
  </message>
  <message>
   <source>Mistakes with a direction (never part of the ±)</source>
   <translation>方向のある誤り (± には含まない)</translation>
  </message>
  <message>
   <source>not computed for this plan</source>
   <translation>この計画では計算されていません</translation>
  </message>
  <message>
   <source>On the bone the tapes {0} and {1}, whose ends lie {2} mm apart, fix obliquity with an SD of {3} degrees; none fixes the tilt.</source>
   <translation>骨上では端が {2} mm 離れた {0} と {1} のテープが斜度を SD {3} 度で決めます。傾きを決めるテープはありません。</translation>
  </message>
  <message>
   <source>SD</source>
   <translation>SD</translation>
  </message>
  <message>
   <source>95 % whole chain</source>
   <translation>95 % 全体</translation>
  </message>
  <message>
   <source>95 % image</source>
   <translation>95 % 画像</translation>
  </message>
  <message>
   <source>edge</source>
   <translation>縁</translation>
  </message>
  <message>
   <source>Where the {0} tape's scatter comes from</source>
   <translation>{0} テープのばらつきの内訳</translation>
  </message>
  <message>
   <source>One tape alone fixes neither on the bone.</source>
   <translation>テープ一本では骨上でどちらも決まりません。</translation>
  </message>
  <message>
   <source>{0} of them could not be measured.</source>
   <translation>うち {0} 回は計測できませんでした。</translation>
  </message>
  <message>
   <source>How sure: {0} readings with landmarks and plane elsewhere</source>
   <translation>確かさ: 指標と面を動かした {0} 回の読み取り</translation>
  </message>
  <message>
   <source>none moves the mark by 0.1 mm</source>
   <translation>印を 0.1 mm 以上動かすものなし</translation>
  </message>
  <message>
   <source>mark moves, mm</source>
   <translation>印の移動 mm</translation>
  </message>
  <message>
   <source>harms</source>
   <translation>損なうもの</translation>
  </message>
  <message>
   <source>Tilt SD {0}, obliquity SD {1} degrees on the images.</source>
   <translation>画像上の SD は傾き {0}、斜度 {1} 度。</translation>
  </message>
  <message>
   <source>Tapes</source>
   <translation>テープ</translation>
  </message>
  <message>
   <source>none could be read again</source>
   <translation>読み直せたものなし</translation>
  </message>
  <message>
   <source>Midline tape</source>
   <translation>正中テープ</translation>
  </message>
  <message>
   <source>Measure me. If this is not 100 mm, do not use the bar.</source>
   <translation>測ること。100 mm でなければこの尺を使わない。</translation>
  </message>
  <message>
   <source>100 mm</source>
   <translation>100 mm</translation>
  </message>
  <message>
   <source>50 mm</source>
   <translation>50 mm</translation>
  </message>
  <message>
   <source>Both lines within 0.5 mm; else print again at actual size (100 %).</source>
   <translation>両方の線が 0.5 mm 以内。違えば原寸大 (100 %) で印刷し直す。</translation>
  </message>
  <message>
   <source>join at {0}</source>
   <translation>{0} で接ぐ</translation>
  </message>
  <message>
   <source>measured</source>
   <translation>実測</translation>
  </message>
  <message>
   <source>Pulled taut, its end lies too far caudal.</source>
   <translation>張ると端が尾側にずれます。</translation>
  </message>
  <message>
   <source>cut length, lying on {0} mm of tissue</source>
   <translation>切る長さ、厚さ {0} mm の組織の上</translation>
  </message>
  <message>
   <source>Pressed and taut differ by {0} mm: lay the tape without pulling.</source>
   <translation>圧着と緊張の差は {0} mm: テープを引かずに敷く。</translation>
  </message>
  <message>
   <source>CUT: on tissue</source>
   <translation>切断: 組織上</translation>
  </message>
  <message>
   <source>hollow</source>
   <translation>くぼみ</translation>
  </message>
  <message>
   <source>± image</source>
   <translation>± 画像</translation>
  </message>
  <message>
   <source>± whole</source>
   <translation>± 全体</translation>
  </message>
  <message>
   <source>pulled straight over the hollow</source>
   <translation>くぼみの上で真っ直ぐ引いた場合</translation>
  </message>
  <message>
   <source>PRESS the tape into the hollow ({0} mm deep).</source>
   <translation>テープをくぼみ (深さ {0} mm) に押し当てる。</translation>
  </message>
  <message>
   <source>Lengths, mm</source>
   <translation>長さ mm</translation>
  </message>
  <message>
   <source>from midline</source>
   <translation>正中から</translation>
  </message>
  <message>
   <source>from {0}</source>
   <translation>{0}から</translation>
  </message>
  <message>
   <source>promontory</source>
   <translation>岬角</translation>
  </message>
  <message>
   <source>disc top</source>
   <translation>椎間板上端</translation>
  </message>
  <message>
   <source>apex</source>
   <translation>尖</translation>
  </message>
  <message>
   <source>coccyx tip</source>
   <translation>尾骨先端</translation>
  </message>
  <message>
   <source>apex of the hiatus</source>
   <translation>仙骨裂孔の頂点</translation>
  </message>
  <message>
   <source>crest at S2</source>
   <translation>S2 の稜</translation>
  </message>
  <message>
   <source>PSIS, left</source>
   <translation>左の上後腸骨棘</translation>
  </message>
  <message>
   <source>PSIS, right</source>
   <translation>右の上後腸骨棘</translation>
  </message>
  <message>
   <source>tip of the thecal sac</source>
   <translation>硬膜嚢先端</translation>
  </message>
  <message>
   <source>S{0} anterior foramen, {1}</source>
   <translation>S{0} 前仙骨孔、{1}</translation>
  </message>
  <message>
   <source>surface</source>
   <translation>表面</translation>
  </message>
  <message>
   <source>scale</source>
   <translation>縮尺</translation>
  </message>
  <message>
   <source>marking</source>
   <translation>印付け</translation>
  </message>
  <message>
   <source>stretch</source>
   <translation>伸び</translation>
  </message>
  <message>
   <source>laying</source>
   <translation>敷設</translation>
  </message>
  <message>
   <source>series laid over</source>
   <translation>重ねたシリーズ</translation>
  </message>
  <message>
   <source>margin</source>
   <translation>切除縁</translation>
  </message>
  <message>
   <source>root</source>
   <translation>神経根</translation>
  </message>
  <message>
   <source>textile</source>
   <translation>布</translation>
  </message>
  <message>
   <source>silicone</source>
   <translation>シリコーン</translation>
  </message>
  <message>
   <source>reviewer</source>
   <translation>確認者</translation>
  </message>
  <message>
   <source>planner</source>
   <translation>計画者</translation>
  </message>
  <message>
   <source>foramina</source>
   <translation>仙骨孔</translation>
  </message>
 </context>
</TS>
