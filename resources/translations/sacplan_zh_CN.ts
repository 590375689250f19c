<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>SacPlan</name>
  <message>
   <source>The plan was kept; save it and go on, or start again.</source>
   <translation>计划已保留；请保存后继续，或重新启动。</translation>
  </message>
  <message>
   <source>Something went wrong inside SacPlan ({0}).</source>
   <translation>SacPlan 内部出错 ({0})。</translation>
  </message>
  <message>
   <source>The window cannot be opened: no display can be reached.</source>
   <translation>无法打开窗口：找不到显示器。</translation>
  </message>
  <message>
   <source>Start SacPlan on a desktop, or work without a window: `sacplan demo --out DIR`, `sacplan measure --help`.</source>
   <translation>请在桌面环境中启动 SacPlan，或不用窗口操作：`sacplan demo --out DIR`、`sacplan measure --help`。</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>归档</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>添加…</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>更改…</translation>
  </message>
  <message>
   <source>Password of {0} at {1}</source>
   <translation>{0} 在 {1} 的密码</translation>
  </message>
  <message>
   <source>Host, port and AE titles come from the archive's keeper, who must have entered this computer there. Passwords are asked for when needed and never saved.</source>
   <translation>主机、端口和 AE 标题由归档管理员提供，管理员须先在归档中登记本机。密码仅在需要时询问，绝不保存。</translation>
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
   <translation>不使用</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Spoken to by</source>
   <translation>通信方式</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>Host</source>
   <translation>主机</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>端口</translation>
  </message>
  <message>
   <source>AE title of the archive</source>
   <translation>归档的 AE 标题</translation>
  </message>
  <message>
   <source>AE title of this computer</source>
   <translation>本机的 AE 标题</translation>
  </message>
  <message>
   <source>User, if it asks for one</source>
   <translation>用户名（如需要）</translation>
  </message>
  <message>
   <source>Authority file (TLS)</source>
   <translation>颁发机构文件 (TLS)</translation>
  </message>
  <message>
   <source>Own certificate</source>
   <translation>自己的证书</translation>
  </message>
  <message>
   <source>Own key</source>
   <translation>自己的密钥</translation>
  </message>
  <message>
   <source>Port for C-MOVE to send to</source>
   <translation>接收 C-MOVE 的端口</translation>
  </message>
  <message>
   <source>Address it listens at</source>
   <translation>监听地址</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <source>Choose a PEM file</source>
   <translation>选择 PEM 文件</translation>
  </message>
  <message>
   <source>The archive needs a name that no other one has.</source>
   <translation>归档需要一个不与其他归档重复的名称。</translation>
  </message>
  <message>
   <source>Give it one.</source>
   <translation>请为其命名。</translation>
  </message>
  <message>
   <source>An own certificate is used with TLS alone.</source>
   <translation>自己的证书只在 TLS 下使用。</translation>
  </message>
  <message>
   <source>Choose the authority file too.</source>
   <translation>请同时选择颁发机构文件。</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>whole, or with * and ?</source>
   <translation>完整内容，或使用 * 和 ?</translation>
  </message>
  <message>
   <source>begins with, or with * and ?</source>
   <translation>开头匹配，或使用 * 和 ?</translation>
  </message>
  <message>
   <source>First study date</source>
   <translation>最早检查日期</translation>
  </message>
  <message>
   <source>Last study date</source>
   <translation>最晚检查日期</translation>
  </message>
  <message>
   <source>Patient ID</source>
   <translation>患者 ID</translation>
  </message>
  <message>
   <source>Patient name</source>
   <translation>患者姓名</translation>
  </message>
  <message>
   <source>Accession number</source>
   <translation>检查号</translation>
  </message>
  <message>
   <source>Study date</source>
   <translation>检查日期</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Any kind</source>
   <translation>所有类型</translation>
  </message>
  <message>
   <source>Any date</source>
   <translation>所有日期</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>最近 7 天</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>最近 30 天</translation>
  </message>
  <message>
   <source>From … to</source>
   <translation>从 … 到</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>无描述</translation>
  </message>
  <message>
   <source>Studies and series in the archive</source>
   <translation>归档中的检查和序列</translation>
  </message>
  <message>
   <source>Name not given</source>
   <translation>未提供姓名</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>患者</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>出生日期</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>图像</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>描述</translation>
  </message>
  <message>
   <source>Add an archive first: its keeper knows host, port and AE titles.</source>
   <translation>请先添加归档：管理员知道主机、端口和 AE 标题。</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>测试连接</translation>
  </message>
  <message>
   <source>Send files…</source>
   <translation>发送文件…</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Other folder…</source>
   <translation>其他文件夹…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Fetch and open</source>
   <translation>获取并打开</translation>
  </message>
  <message>
   <source>Searching</source>
   <translation>正在搜索</translation>
  </message>
  <message>
   <source>Asking</source>
   <translation>正在查询</translation>
  </message>
  <message>
   <source>{0} images are here, {1} of them fetched now.</source>
   <translation>已有 {0} 幅图像，其中 {1} 幅为本次获取。</translation>
  </message>
  <message>
   <source>Fetching</source>
   <translation>正在获取</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>正在发送</translation>
  </message>
  <message>
   <source>Listing series</source>
   <translation>正在列出序列</translation>
  </message>
  <message>
   <source>Send DICOM files</source>
   <translation>发送 DICOM 文件</translation>
  </message>
  <message>
   <source>Keep fetched images in</source>
   <translation>获取的图像保存到</translation>
  </message>
  <message>
   <source>Nothing in this archive matches.</source>
   <translation>该归档中没有匹配项。</translation>
  </message>
  <message>
   <source>The archive lists no series of this study.</source>
   <translation>归档中没有该检查的序列。</translation>
  </message>
  <message>
   <source>Kept in {0}</source>
   <translation>保存在 {0}</translation>
  </message>
  <message>
   <source>{0} files were taken by the archive.</source>
   <translation>归档已接收 {0} 个文件。</translation>
  </message>
  <message>
   <source>The archive answers.</source>
   <translation>归档有应答。</translation>
  </message>
  <message>
   <source>3&amp;D</source>
   <translation>三维(&amp;D)</translation>
  </message>
  <message>
   <source>Cut the bone open, then its other part, then whole</source>
   <translation>切开骨：先保留部分，再切除部分，再完整</translation>
  </message>
  <message>
   <source>Volume rendering</source>
   <translation>体绘制</translation>
  </message>
  <message>
   <source>The face of the cut shows the images</source>
   <translation>切面上显示影像</translation>
  </message>
  <message>
   <source>The images themselves in 3D; coarser while they are turned</source>
   <translation>直接以三维显示影像；转动时较粗糙</translation>
  </message>
  <message>
   <source>Show the whole bone</source>
   <translation>显示完整骨</translation>
  </message>
  <message>
   <source>Show only what stays</source>
   <translation>只显示保留部分</translation>
  </message>
  <message>
   <source>Show only what goes</source>
   <translation>只显示切除部分</translation>
  </message>
  <message>
   <source>3D from the front</source>
   <translation>三维：从前面</translation>
  </message>
  <message>
   <source>3D from behind, as the patient lies prone</source>
   <translation>三维：从后面（俯卧位所见）</translation>
  </message>
  <message>
   <source>3D from the left</source>
   <translation>三维：从左侧</translation>
  </message>
  <message>
   <source>3D from the right</source>
   <translation>三维：从右侧</translation>
  </message>
  <message>
   <source>3D as a laparoscope sees it</source>
   <translation>三维：腹腔镜视野</translation>
  </message>
  <message>
   <source>From near the navel: not to scale</source>
   <translation>从脐部附近：不按比例</translation>
  </message>
  <message>
   <source>3D along the transection plane</source>
   <translation>三维：沿离断平面</translation>
  </message>
  <message>
   <source>3D onto the cut face</source>
   <translation>三维：正对切面</translation>
  </message>
  <message>
   <source>From below, onto what stays</source>
   <translation>从下方看保留部分</translation>
  </message>
  <message>
   <source>{0} ± {1} mm, pressed {2}</source>
   <translation>{0} ± {1} mm，贴压 {2}</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>节段</translation>
  </message>
  <message>
   <source>Position s</source>
   <translation>位置 s</translation>
  </message>
  <message>
   <source>Tilt</source>
   <translation>倾斜</translation>
  </message>
  <message>
   <source>Obliquity</source>
   <translation>偏斜</translation>
  </message>
  <message>
   <source>Roots kept, right</source>
   <translation>保留的神经根，右</translation>
  </message>
  <message>
   <source>Roots kept, left</source>
   <translation>保留的神经根，左</translation>
  </message>
  <message>
   <source>Roots at risk</source>
   <translation>有风险的神经根</translation>
  </message>
  <message>
   <source>SI joint</source>
   <translation>骶髂关节</translation>
  </message>
  <message>
   <source>Dural sac</source>
   <translation>硬膜囊</translation>
  </message>
  <message>
   <source>Margin</source>
   <translation>切缘</translation>
  </message>
  <message>
   <source>Vessels</source>
   <translation>血管</translation>
  </message>
  <message>
   <source>Bone at the cut</source>
   <translation>截骨处骨厚</translation>
  </message>
  <message>
   <source>Bone removed</source>
   <translation>切除骨量</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>提示事项</translation>
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
   <translation>测量带：{0}</translation>
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
   <translation>最多保留三个平面，继续移动，查看各自的代价。</translation>
  </message>
  <message>
   <source>Compare planes</source>
   <translation>比较平面</translation>
  </message>
  <message>
   <source>Keep the present plane</source>
   <translation>保留当前平面</translation>
  </message>
  <message>
   <source>Copy as a table</source>
   <translation>复制为表格</translation>
  </message>
  <message>
   <source>Present plane</source>
   <translation>当前平面</translation>
  </message>
  <message>
   <source>* differs from the present plane</source>
   <translation>* 与当前平面不同</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>选用</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>替换</translation>
  </message>
  <message>
   <source>Plane {0}</source>
   <translation>平面 {0}</translation>
  </message>
  <message>
   <source>Tape</source>
   <translation>测量带</translation>
  </message>
  <message>
   <source>Tissue under the tape</source>
   <translation>测量带下的组织</translation>
  </message>
  <message>
   <source>Fat and fascia left on the bone shorten the tape; surgeon's habit, no published value.</source>
   <translation>骨面残留的脂肪和筋膜会使测量带变短；取决于术者习惯，无公开数值。</translation>
  </message>
  <message>
   <source>Tape width</source>
   <translation>测量带宽度</translation>
  </message>
  <message>
   <source>Width of common vascular tapes.</source>
   <translation>常用血管带的宽度。</translation>
  </message>
  <message>
   <source>Material</source>
   <translation>材料</translation>
  </message>
  <message>
   <source>Textile</source>
   <translation>织物</translation>
  </message>
  <message>
   <source>Silicone</source>
   <translation>硅胶</translation>
  </message>
  <message>
   <source>Silicone loops stretch by tens of percent under the hand's pull: use textile.</source>
   <translation>硅胶带在手的拉力下会伸长百分之几十：请用织物带。</translation>
  </message>
  <message>
   <source>Round the length to protect</source>
   <translation>长度取整时优先保护</translation>
  </message>
  <message>
   <source>the margin (shorter)</source>
   <translation>切缘（取短）</translation>
  </message>
  <message>
   <source>the root (longer)</source>
   <translation>神经根（取长）</translation>
  </message>
  <message>
   <source>A shorter tape cuts further cranial: more margin, less root.</source>
   <translation>测量带越短，截骨越靠头侧：切缘更大，保留的神经根更少。</translation>
  </message>
  <message>
   <source>Margins</source>
   <translation>切缘</translation>
  </message>
  <message>
   <source>Needed clear margin</source>
   <translation>所需的无瘤切缘</translation>
  </message>
  <message>
   <source>R0 as any clear margin, or 1 mm; the error of the cut is added to it.</source>
   <translation>R0 指任何阴性切缘，或 1 mm；再加上截骨误差。</translation>
  </message>
  <message>
   <source>Wished margin</source>
   <translation>期望切缘</translation>
  </message>
  <message>
   <source>By hand 10 mm come out within 5 mm in half of the cuts (Cartiaux 2008).</source>
   <translation>徒手操作时，目标 10 mm 只有一半落在 5 mm 以内 (Cartiaux 2008)。</translation>
  </message>
  <message>
   <source>Distance from the dural sac</source>
   <translation>与硬膜囊的距离</translation>
  </message>
  <message>
   <source>The sac ends anywhere from L5/S1 to S3 (Binokay 2006): look it up each time.</source>
   <translation>硬膜囊末端可位于 L5/S1 至 S3 之间 (Binokay 2006)：每次都要查看。</translation>
  </message>
  <message>
   <source>Width of the saw cut</source>
   <translation>锯缝宽度</translation>
  </message>
  <message>
   <source>Blade and its set.</source>
   <translation>锯片厚度与锯齿偏摆。</translation>
  </message>
  <message>
   <source>How sure (one standard deviation)</source>
   <translation>不确定度（一个标准差）</translation>
  </message>
  <message>
   <source>Zero landmark</source>
   <translation>零点标志</translation>
  </message>
  <message>
   <source>Repeated picks of a landmark take its place.</source>
   <translation>重复拾取的标志将取而代之。</translation>
  </message>
  <message>
   <source>by slice thickness</source>
   <translation>按层厚</translation>
  </message>
  <message>
   <source>Transection line</source>
   <translation>离断线</translation>
  </message>
  <message>
   <source>How well the planned line is placed on the images.</source>
   <translation>计划线在图像上放置的准确程度。</translation>
  </message>
  <message>
   <source>Marking the tape</source>
   <translation>在测量带上做标记</translation>
  </message>
  <message>
   <source>Pen mark and scissors.</source>
   <translation>笔标与剪刀。</translation>
  </message>
  <message>
   <source>Laying the tape</source>
   <translation>放置测量带</translation>
  </message>
  <message>
   <source>Finding the promontory and laying the tape straight; an estimate, not published.</source>
   <translation>找到骶骨岬并将测量带放直；为估计值，未见公开数据。</translation>
  </message>
  <message>
   <source>Stretch of the tape</source>
   <translation>测量带的拉伸</translation>
  </message>
  <message>
   <source>Textile under a light pull; silicone far more.</source>
   <translation>织物带轻拉时；硅胶带大得多。</translation>
  </message>
  <message>
   <source>Readings computed</source>
   <translation>计算的读数次数</translation>
  </message>
  <message>
   <source>More readings take longer; 400 give the spread within about 4 %.</source>
   <translation>次数越多耗时越长；400 次可使离散度精确到约 4 %。</translation>
  </message>
  <message>
   <source>Open a folder with DICOM series</source>
   <translation>打开含 DICOM 序列的文件夹</translation>
  </message>
  <message>
   <source>Its images are not where they were ({0}). Open them, then the plan {1}.</source>
   <translation>图像不在原来的位置 ({0})。请先打开图像，再打开计划 {1}。</translation>
  </message>
  <message>
   <source>Landmark</source>
   <translation>标志</translation>
  </message>
  <message>
   <source>&lt;b&gt;SacPlan {0}&lt;/b&gt;&lt;br&gt;Plans the level of a sacrectomy and the vascular tape that finds it again.&lt;br&gt;&lt;br&gt;Not a medical device. Draft, not for clinical use.</source>
   <translation>&lt;b&gt;SacPlan {0}&lt;/b&gt;&lt;br&gt;规划骶骨切除的平面，以及术中重现该平面的血管带。&lt;br&gt;&lt;br&gt;不是医疗器械。草稿版，不得用于临床。</translation>
  </message>
  <message>
   <source>Open a plan</source>
   <translation>打开计划</translation>
  </message>
  <message>
   <source>The folder holds images of {0} patients. Choose a series at the left with Enter or a double click.</source>
   <translation>文件夹中有 {0} 名患者的图像。请在左侧用 Enter 键或双击选择序列。</translation>
  </message>
  <message>
   <source>A plan for this series lies beside the images: {0}</source>
   <translation>图像旁有该序列的计划：{0}</translation>
  </message>
  <message>
   <source>About SacPlan</source>
   <translation>关于 SacPlan</translation>
  </message>
  <message>
   <source>Open the plan</source>
   <translation>打开计划</translation>
  </message>
  <message>
   <source>Place: {0}</source>
   <translation>放置：{0}</translation>
  </message>
  <message>
   <source>Place the foramina or disc remnants to see the level.</source>
   <translation>请放置骶孔或残留椎间盘以显示节段。</translation>
  </message>
  <message>
   <source>at the junction</source>
   <translation>位于交界处</translation>
  </message>
  <message>
   <source>Published groups, not a forecast for one patient.</source>
   <translation>为已发表的群体数据，不是对个体患者的预测。</translation>
  </message>
  <message>
   <source>ring unstable</source>
   <translation>骨盆环不稳定</translation>
  </message>
  <message>
   <source>Margin: the cut goes THROUGH the tumour</source>
   <translation>切缘：截骨面穿过肿瘤</translation>
  </message>
  <message>
   <source>TOO SHORT</source>
   <translation>不足</translation>
  </message>
  <message>
   <source>enough</source>
   <translation>足够</translation>
  </message>
  <message>
   <source>{0} {1} mm</source>
   <translation>{0} {1} mm</translation>
  </message>
  <message>
   <source>Normal: {0}</source>
   <translation>功能正常：{0}</translation>
  </message>
  <message>
   <source>If every root at risk is lost:</source>
   <translation>若所有有风险的神经根均丧失：</translation>
  </message>
  <message>
   <source>Dural sac: {0} mm clear (wished {1})</source>
   <translation>硬膜囊：距离 {0} mm（期望 {1}）</translation>
  </message>
  <message>
   <source>Margin: {0} mm, required {1}: {2}</source>
   <translation>切缘：{0} mm，需要 {1}：{2}</translation>
  </message>
  <message>
   <source>Vessels: {0} mm from the rim of the cut</source>
   <translation>血管：距切缘 {0} mm</translation>
  </message>
  <message>
   <source>bladder</source>
   <translation>膀胱</translation>
  </message>
  <message>
   <source>bowel</source>
   <translation>肠道</translation>
  </message>
  <message>
   <source>gait</source>
   <translation>步态</translation>
  </message>
  <message>
   <source>through {0}</source>
   <translation>经过 {0}</translation>
  </message>
  <message>
   <source>{0}, not counted</source>
   <translation>{0}，未计数</translation>
  </message>
  <message>
   <source>SI joint lost: {0}{1}</source>
   <translation>骶髂关节丧失：{0}{1}</translation>
  </message>
  <message>
   <source>Dural sac: OPENED, cut {0} mm cranial of its tip</source>
   <translation>硬膜囊：将被打开，截骨在其末端头侧 {0} mm</translation>
  </message>
  <message>
   <source>below {0} wished</source>
   <translation>低于期望的 {0}</translation>
  </message>
  <message>
   <source>if risk comes true: {0}</source>
   <translation>若风险成真：{0}</translation>
  </message>
  <message>
   <source>How were the segments counted?</source>
   <translation>椎节是如何计数的？</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>请选择</translation>
  </message>
  <message>
   <source>choose or write</source>
   <translation>选择或输入</translation>
  </message>
  <message>
   <source>Transitional vertebra</source>
   <translation>移行椎</translation>
  </message>
  <message>
   <source>Counted from</source>
   <translation>计数起点</translation>
  </message>
  <message>
   <source>Pairs of anterior foramina</source>
   <translation>骶前孔对数</translation>
  </message>
  <message>
   <source>One segment off is the gravest mistake a level can hold. Without an answer the sheet prints no level; the lengths in mm stay valid.</source>
   <translation>节段上最严重的错误是差一个椎节。未作回答时计划单不打印节段；以 mm 计的长度仍然有效。</translation>
  </message>
  <message>
   <source>Leave open</source>
   <translation>暂不回答</translation>
  </message>
  <message>
   <source>None: five lumbar vertebrae, S1 fused</source>
   <translation>无：五个腰椎，S1 已融合</translation>
  </message>
  <message>
   <source>L5 is fused to the sacrum (sacralised)</source>
   <translation>L5 与骶骨融合（骶化）</translation>
  </message>
  <message>
   <source>S1 is free of the sacrum (lumbarised)</source>
   <translation>S1 与骶骨分离（腰化）</translation>
  </message>
  <message>
   <source>Unclear</source>
   <translation>不清楚</translation>
  </message>
  <message>
   <source>C2 downwards, whole spine</source>
   <translation>自 C2 向下，全脊柱</translation>
  </message>
  <message>
   <source>T12, the last rib</source>
   <translation>T12，最末肋</translation>
  </message>
  <message>
   <source>L5, iliolumbar ligament</source>
   <translation>L5，髂腰韧带</translation>
  </message>
  <message>
   <source>Coccyx upwards</source>
   <translation>自尾骨向上</translation>
  </message>
  <message>
   <source>Lumbosacral disc on these images</source>
   <translation>本图像的腰骶椎间盘</translation>
  </message>
  <message>
   <source>not counted</source>
   <translation>未计数</translation>
  </message>
  <message>
   <source>Defaults of this plan</source>
   <translation>本计划的默认值</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>全部重置</translation>
  </message>
  <message>
   <source>Change defaults</source>
   <translation>更改默认值</translation>
  </message>
  <message>
   <source>Reset {0}</source>
   <translation>重置 {0}</translation>
  </message>
  <message>
   <source>Click points, or draw; double click or Enter closes, Backspace takes one back</source>
   <translation>单击设点，或拖动绘制；双击或 Enter 闭合，Backspace 撤回一点</translation>
  </message>
  <message>
   <source>&amp;Plan</source>
   <translation>计划(&amp;P)</translation>
  </message>
  <message>
   <source>Outline the tumour on a slice</source>
   <translation>在层面上勾画肿瘤</translation>
  </message>
  <message>
   <source>Remove the tumour outlines</source>
   <translation>移除肿瘤轮廓</translation>
  </message>
  <message>
   <source>Outline vessels on a slice</source>
   <translation>在层面上勾画血管</translation>
  </message>
  <message>
   <source>Outline soft tissue that is removed</source>
   <translation>勾画一并切除的软组织</translation>
  </message>
  <message>
   <source>Remove the soft tissue outlines</source>
   <translation>移除软组织轮廓</translation>
  </message>
  <message>
   <source>Remove the outline on this slice</source>
   <translation>删除本层的轮廓</translation>
  </message>
  <message>
   <source>Brush: only values as under the crosshair</source>
   <translation>画笔：只取十字线处的值</translation>
  </message>
  <message>
   <source>Hide the structure that is drawn</source>
   <translation>隐藏正在绘制的结构</translation>
  </message>
  <message>
   <source>Of the structure that is drawn, in the view that has the focus</source>
   <translation>针对正在绘制的结构，在当前焦点视图中</translation>
  </message>
  <message>
   <source>What is painted is chosen in the card of drawn structures</source>
   <translation>涂什么在“已绘制结构”卡中选择</translation>
  </message>
  <message>
   <source>Paint with a brush</source>
   <translation>用画笔涂</translation>
  </message>
  <message>
   <source>Erase with a brush</source>
   <translation>用画笔擦</translation>
  </message>
  <message>
   <source>Narrower brush</source>
   <translation>画笔变窄</translation>
  </message>
  <message>
   <source>Wider brush</source>
   <translation>画笔变宽</translation>
  </message>
  <message>
   <source>&amp;Tool</source>
   <translation>工具(&amp;T)</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Place the next landmark</source>
   <translation>放置下一个标志</translation>
  </message>
  <message>
   <source>Place the plane at the crosshair</source>
   <translation>在十字线处放置离断平面</translation>
  </message>
  <message>
   <source>Plane to the next junction above</source>
   <translation>平面移到上一个交界</translation>
  </message>
  <message>
   <source>Plane to the next junction below</source>
   <translation>平面移到下一个交界</translation>
  </message>
  <message>
   <source>Plane at right angles to the face</source>
   <translation>平面与骨面成直角</translation>
  </message>
  <message>
   <source>Let the plane rest at junctions and right angles</source>
   <translation>平面在交界处和直角处停靠</translation>
  </message>
  <message>
   <source>Lock the plane</source>
   <translation>锁定平面</translation>
  </message>
  <message>
   <source>Keep the plane to compare it</source>
   <translation>保留平面以供比较</translation>
  </message>
  <message>
   <source>Compare planes…</source>
   <translation>比较平面…</translation>
  </message>
  <message>
   <source>Outline the sacrum again</source>
   <translation>重新勾画骶骨</translation>
  </message>
  <message>
   <source>Segmentation made elsewhere…</source>
   <translation>外部制作的分割…</translation>
  </message>
  <message>
   <source>Outline by SacPlan</source>
   <translation>由 SacPlan 勾画</translation>
  </message>
  <message>
   <source>Draw the ventral curve</source>
   <translation>绘制腹侧曲线</translation>
  </message>
  <message>
   <source>Remove the curve</source>
   <translation>移除曲线</translation>
  </message>
  <message>
   <source>How were the segments counted?…</source>
   <translation>椎节如何计数？…</translation>
  </message>
  <message>
   <source>Simulated lateral radiograph…</source>
   <translation>模拟侧位 X 线片…</translation>
  </message>
  <message>
   <source>Tapes…</source>
   <translation>测量带…</translation>
  </message>
  <message>
   <source>Defaults: tape, margins, how sure…</source>
   <translation>默认值：测量带、切缘、不确定度…</translation>
  </message>
  <message>
   <source>Stop what is under way</source>
   <translation>停止正在进行的操作</translation>
  </message>
  <message>
   <source>Crosshair</source>
   <translation>十字线</translation>
  </message>
  <message>
   <source>Brightness and contrast</source>
   <translation>亮度与对比度</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>平移</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>缩放</translation>
  </message>
  <message>
   <source>Ruler</source>
   <translation>标尺</translation>
  </message>
  <message>
   <source>What the left button does where it meets no handle</source>
   <translation>左键不在控制柄上时的作用</translation>
  </message>
  <message>
   <source>Again: pass one over</source>
   <translation>再按一次：跳过一个</translation>
  </message>
  <message>
   <source>Plane</source>
   <translation>平面</translation>
  </message>
  <message>
   <source>Where landmarks show two segments to meet</source>
   <translation>标志显示两个椎节相接之处</translation>
  </message>
  <message>
   <source>While it is dragged: within 1 mm of a junction, 1° of a right angle. Ctrl: pass</source>
   <translation>拖动时：距交界处1 mm、距直角1°以内停住。按Ctrl则通过</translation>
  </message>
  <message>
   <source>Up to three planes, A to C; they are saved with the plan</source>
   <translation>最多三个，A 至 C；随计划保存</translation>
  </message>
  <message>
   <source>Sacrum, tumour or vessels from DICOM SEG, RTSTRUCT, NIfTI or NRRD</source>
   <translation>从 DICOM SEG、RTSTRUCT、NIfTI 或 NRRD 读取骶骨、肿瘤或血管</translation>
  </message>
  <message>
   <source>Outline by TotalSegmentator</source>
   <translation>由 TotalSegmentator 勾画</translation>
  </message>
  <message>
   <source>Outline by TotalSegmentator (not installed)</source>
   <translation>由 TotalSegmentator 勾画（未安装）</translation>
  </message>
  <message>
   <source>Click down the front of the bone in the sagittal view; drag to correct</source>
   <translation>在矢状面沿骨的前面向下逐点单击；拖动可修正</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>文件(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>帮助(&amp;H)</translation>
  </message>
  <message>
   <source>Open folder…</source>
   <translation>打开文件夹…</translation>
  </message>
  <message>
   <source>From an archive…</source>
   <translation>从归档获取…</translation>
  </message>
  <message>
   <source>Open plan…</source>
   <translation>打开计划…</translation>
  </message>
  <message>
   <source>Open the sample case</source>
   <translation>打开示例病例</translation>
  </message>
  <message>
   <source>Save plan</source>
   <translation>保存计划</translation>
  </message>
  <message>
   <source>Save plan as…</source>
   <translation>计划另存为…</translation>
  </message>
  <message>
   <source>Plan sheet…</source>
   <translation>手术计划单…</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>设置…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>Copy the picture of the view</source>
   <translation>复制视图图片</translation>
  </message>
  <message>
   <source>Save the picture of the view…</source>
   <translation>保存视图图片…</translation>
  </message>
  <message>
   <source>Save it with the patient's name…</source>
   <translation>连同患者姓名保存…</translation>
  </message>
  <message>
   <source>Find a command…</source>
   <translation>查找命令…</translation>
  </message>
  <message>
   <source>Keys and mouse</source>
   <translation>按键与鼠标</translation>
  </message>
  <message>
   <source>Short tour of the window</source>
   <translation>窗口简短导览</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>A folder with DICOM series; dropping it on the window does the same</source>
   <translation>含 DICOM 序列的文件夹；拖放到窗口也可打开</translation>
  </message>
  <message>
   <source>Search a PACS, fetch series, send files</source>
   <translation>搜索 PACS、获取序列、发送文件</translation>
  </message>
  <message>
   <source>The pages at true scale, to be printed or saved</source>
   <translation>实际大小的页面，可打印或保存</translation>
  </message>
  <message>
   <source>Look, mouse, grey windows, shortcuts</source>
   <translation>外观、鼠标、灰度窗、快捷键</translation>
  </message>
  <message>
   <source>Without who the patient is</source>
   <translation>不含患者身份</translation>
  </message>
  <message>
   <source>Language: {0}</source>
   <translation>语言：{0}</translation>
  </message>
  <message>
   <source>info</source>
   <translation>信息</translation>
  </message>
  <message>
   <source>caution</source>
   <translation>注意</translation>
  </message>
  <message>
   <source>blocker</source>
   <translation>阻止</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Nothing to report.</source>
   <translation>没有需要提示的事项。</translation>
  </message>
  <message>
   <source>Compare the edges of the bone, then accept it or refine it.</source>
   <translation>请比较骨边缘，然后接受或修正。</translation>
  </message>
  <message>
   <source>Laid over</source>
   <translation>叠加</translation>
  </message>
  <message>
   <source>Exchange how it lies with other programs</source>
   <translation>与其他程序交换配准位置</translation>
  </message>
  <message>
   <source>Take the series off again</source>
   <translation>取下叠加的序列</translation>
  </message>
  <message>
   <source>How the series laid over is shown</source>
   <translation>叠加序列的显示方式</translation>
  </message>
  <message>
   <source>How much of the series laid over is seen</source>
   <translation>叠加序列的显示比例</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>接受</translation>
  </message>
  <message>
   <source>The edges of the bone meet in both: take the series so</source>
   <translation>两者骨边缘吻合：按此采用</translation>
  </message>
  <message>
   <source>By landmarks…</source>
   <translation>按标志…</translation>
  </message>
  <message>
   <source>Show three or more places in both series, and lay the one on the other by these</source>
   <translation>在两个序列中指出三处以上位置，据此叠加</translation>
  </message>
  <message>
   <source>Lay on</source>
   <translation>叠加</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>{0}: known to {1} mm (one standard deviation). What is marked while it is seen counts as marked on it and carries that error.</source>
   <translation>{0}：精度 {1} mm（一个标准差）。显示期间所作标记视为标在其上，并带有该误差。</translation>
  </message>
  <message>
   <source>{0} of at least {1} places shown.</source>
   <translation>已指出 {0} 处，至少需要 {1} 处。</translation>
  </message>
  <message>
   <source>{0} places shown; laid on by them they lie {1} mm apart (SD).</source>
   <translation>已指出 {0} 处；据此叠加相差 {1} mm (SD)。</translation>
  </message>
  <message>
   <source>{0} places shown, all in a row: show one more, beside them.</source>
   <translation>已指出 {0} 处，均在一条直线上：请在旁边再指出一处。</translation>
  </message>
  <message>
   <source>Use a DICOM registration…</source>
   <translation>使用 DICOM 配准…</translation>
  </message>
  <message>
   <source>Save as DICOM registration…</source>
   <translation>保存为 DICOM 配准…</translation>
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
   <translation>棋盘格</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>隐藏</translation>
  </message>
  <message>
   <source>As it lies, for both share a frame of reference</source>
   <translation>因参考坐标系相同，按原位</translation>
  </message>
  <message>
   <source>Laid on by the pictures</source>
   <translation>按图像配准</translation>
  </message>
  <message>
   <source>Laid on by landmarks</source>
   <translation>按标志配准</translation>
  </message>
  <message>
   <source>Laid on as a DICOM registration says</source>
   <translation>按 DICOM 配准</translation>
  </message>
  <message>
   <source>Only centre on centre: show places in both</source>
   <translation>仅中心对中心：请在两者中指出位置</translation>
  </message>
  <message>
   <source>Use a DICOM registration</source>
   <translation>使用 DICOM 配准</translation>
  </message>
  <message>
   <source>Save as DICOM registration</source>
   <translation>保存为 DICOM 配准</translation>
  </message>
  <message>
   <source>Laying one series on the other</source>
   <translation>正在叠加序列</translation>
  </message>
  <message>
   <source>Loading the other planes</source>
   <translation>正在加载其他平面</translation>
  </message>
  <message>
   <source>Lay on by landmarks…</source>
   <translation>按标志叠加…</translation>
  </message>
  <message>
   <source>The registration is saved: {0}</source>
   <translation>配准已保存：{0}</translation>
  </message>
  <message>
   <source>DICOM (*.dcm);;* (*)</source>
   <translation>DICOM (*.dcm);;* (*)</translation>
  </message>
  <message>
   <source>Search by what is done, or by a key</source>
   <translation>按操作或按键搜索</translation>
  </message>
  <message>
   <source>Search the keys</source>
   <translation>搜索按键</translation>
  </message>
  <message>
   <source>Change shortcuts…</source>
   <translation>更改快捷键…</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>鼠标</translation>
  </message>
  <message>
   <source>Keys in the views</source>
   <translation>视图中的按键</translation>
  </message>
  <message>
   <source>Off a handle: brightness and contrast, or the tool chosen; a click: crosshair</source>
   <translation>控制柄以外：亮度与对比度，或所选工具；单击：十字线</translation>
  </message>
  <message>
   <source>Off a handle: the crosshair, or the tool chosen</source>
   <translation>控制柄以外：十字线，或所选工具</translation>
  </message>
  <message>
   <source>On a handle: moves it</source>
   <translation>控制柄上：移动它</translation>
  </message>
  <message>
   <source>Left drag</source>
   <translation>左键拖动</translation>
  </message>
  <message>
   <source>Middle drag</source>
   <translation>中键拖动</translation>
  </message>
  <message>
   <source>Right drag, or Ctrl and wheel</source>
   <translation>右键拖动，或 Ctrl 加滚轮</translation>
  </message>
  <message>
   <source>Menu of the view</source>
   <translation>视图菜单</translation>
  </message>
  <message>
   <source>Right click</source>
   <translation>右键单击</translation>
  </message>
  <message>
   <source>Through the slices; in 3D: zoom</source>
   <translation>翻层；3D 中缩放</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>滚轮</translation>
  </message>
  <message>
   <source>Crosshair follows the pointer</source>
   <translation>十字线跟随指针</translation>
  </message>
  <message>
   <source>Shift and move</source>
   <translation>Shift 加移动</translation>
  </message>
  <message>
   <source>One view alone, and back</source>
   <translation>只显示一个视图，再次还原</translation>
  </message>
  <message>
   <source>Double click</source>
   <translation>双击</translation>
  </message>
  <message>
   <source>Through the slices, or nudge the selected landmark by 0.5 mm; the crosshair while a landmark is due. Shift: ten times, Ctrl: a tenth</source>
   <translation>翻层，或微移所选标志 0.5 mm；待放标志时移动十字线。Shift：十倍，Ctrl：十分之一</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>方向键</translation>
  </message>
  <message>
   <source>First and last slice</source>
   <translation>首层和末层</translation>
  </message>
  <message>
   <source>Home, End</source>
   <translation>Home, End</translation>
  </message>
  <message>
   <source>Place the landmark that is due at the crosshair</source>
   <translation>在十字线处放置待放的标志</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>A suggested landmark: accept, refuse, next</source>
   <translation>建议的标志：接受、拒绝、下一个</translation>
  </message>
  <message>
   <source>Enter, Delete, Tab</source>
   <translation>Enter, Delete, Tab</translation>
  </message>
  <message>
   <source>Plane up and down, 0.5 mm. Shift: ten times, Ctrl: a tenth</source>
   <translation>平面上下移动 0.5 mm。Shift：十倍，Ctrl：十分之一</translation>
  </message>
  <message>
   <source>Alt+Up, Down</source>
   <translation>Alt+上, 下</translation>
  </message>
  <message>
   <source>Plane: tilt by 0.5 degrees</source>
   <translation>平面倾斜 0.5 度</translation>
  </message>
  <message>
   <source>Alt+Left, Right</source>
   <translation>Alt+左, 右</translation>
  </message>
  <message>
   <source>Plane: obliquity by 0.5 degrees</source>
   <translation>平面偏斜 0.5 度</translation>
  </message>
  <message>
   <source>Alt+Page Up, Page Down</source>
   <translation>Alt+Page Up, Page Down</translation>
  </message>
  <message>
   <source>Straightened sacrum: depth; along the tape</source>
   <translation>拉直的骶骨：深度；沿测量带移动</translation>
  </message>
  <message>
   <source>Left, Right; Up, Down</source>
   <translation>左, 右; 上, 下</translation>
  </message>
  <message>
   <source>Measure, contour, curve: one point less</source>
   <translation>测量、轮廓、曲线：退回一点</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Backspace</translation>
  </message>
  <message>
   <source>Remove the selected landmark or measure</source>
   <translation>移除所选标志或测量</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Delete</translation>
  </message>
  <message>
   <source>Cancel what is under way</source>
   <translation>取消正在进行的操作</translation>
  </message>
  <message>
   <source>What is done</source>
   <translation>操作</translation>
  </message>
  <message>
   <source>Keys or mouse</source>
   <translation>按键或鼠标</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>无快捷键</translation>
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
   <translation>标志</translation>
  </message>
  <message>
   <source>Show the foramina</source>
   <translation>显示骶孔</translation>
  </message>
  <message>
   <source>optional</source>
   <translation>可选</translation>
  </message>
  <message>
   <source>Suggested, not placed: {0}. Look at them…</source>
   <translation>已建议，未放置：{0}。请查看…</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>移动</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} / {1}</translation>
  </message>
  <message>
   <source>{0}  Foramina, {1}: level and tape marks</source>
   <translation>{0}  骶孔，{1}：节段与测量带标记</translation>
  </message>
  <message>
   <source>The centre of the opening on the front of the sacrum. Left is the patient's left: on the right of axial and coronal pictures.</source>
   <translation>骶骨前面开口的中心。左指患者的左侧：在横断面和冠状面图像的右边。</translation>
  </message>
  <message>
   <source>The lower bony rim of the opening on the front of the sacrum, which a finger feels; not its centre. Left is the patient's left.</source>
   <translation>骶骨前面开口的骨性下缘，手指可触及；不是其中心。左指患者左侧。</translation>
  </message>
  <message>
   <source>The opening on the back of the sacrum, beside the median crest; not the larger one in front. Left is the patient's left.</source>
   <translation>骶骨背面的开口，在正中嵴旁；不是前面较大的孔。左指患者左侧。</translation>
  </message>
  <message>
   <source>The front edge of the remnant of the disc between the two segments, in the midline; not its rear edge in the canal.</source>
   <translation>两椎节间残留椎间盘的前缘，正中；不是骶管内的后缘。</translation>
  </message>
  <message>
   <source>The lowest place where sacrum and ilium still face each other; not the upper or front edge of the joint. Left is the patient's left.</source>
   <translation>骶骨与髂骨仍相对的最低处；不是关节的上缘或前缘。左指患者左侧。</translation>
  </message>
  <message>
   <source>The rearmost corner of the iliac crest, under the dimple of the skin; not the inferior spine below it. Left is the patient's left.</source>
   <translation>髂嵴最后方的角，皮肤凹陷之下；不是其下方的髂后下棘。左指患者左侧。</translation>
  </message>
  <message>
   <source>The tip of the spine that points inward behind the hip joint; not the ischial tuberosity below it. Left is the patient's left.</source>
   <translation>髋关节后方向内的棘尖；不是其下方的坐骨结节。左指患者左侧。</translation>
  </message>
  <message>
   <source>The front upper edge of the S1 bone, in the midline. Not the bulge of the L5/S1 disc above it, and not the step at S1/2 below.</source>
   <translation>S1 骨的前上缘，正中。不是上方 L5/S1 椎间盘的膨出，也不是下方 S1/2 的台阶。</translation>
  </message>
  <message>
   <source>The foremost point of the L5/S1 disc, in the midline; not the edge of the S1 bone below it.</source>
   <translation>L5/S1 椎间盘最前的点，正中；不是其下方 S1 骨的边缘。</translation>
  </message>
  <message>
   <source>The rear upper edge of the S1 bone, in the midline, at the canal; not its front edge, and not the edge of L5 above it.</source>
   <translation>S1 骨的后上缘，正中，临骶管；不是前缘，也不是其上方 L5 的边缘。</translation>
  </message>
  <message>
   <source>The front lower edge of S5, in the midline. Not the tip of the coccyx, which is a separate, mobile bone.</source>
   <translation>S5 的前下缘，正中。不是尾骨尖，尾骨是另一块可动的骨。</translation>
  </message>
  <message>
   <source>The lowest point of the coccyx; not the lower edge of S5 above it.</source>
   <translation>尾骨最低点；不是其上方 S5 的下缘。</translation>
  </message>
  <message>
   <source>The lower end of the fluid of the thecal sac, on MR mostly at S2; not the end of the bony canal.</source>
   <translation>硬膜囊脑脊液的下端，MR 上多在 S2；不是骨性管的末端。</translation>
  </message>
  <message>
   <source>The highest point of the gap in the rear wall of the canal, in the midline; not the lower edge of S5.</source>
   <translation>管后壁缺口的最高点，正中；不是 S5 的下缘。</translation>
  </message>
  <message>
   <source>The rearmost point of the median crest behind S2; not the crest of S1 or S3: count the segments.</source>
   <translation>S2 后方正中嵴最后的点；不是 S1 或 S3 的嵴：请计数椎节。</translation>
  </message>
  <message>
   <source>Promontory</source>
   <translation>骶骨岬</translation>
  </message>
  <message>
   <source>Apex</source>
   <translation>骶骨尖</translation>
  </message>
  <message>
   <source>S{0} foramen {1}</source>
   <translation>S{0} 骶孔 {1}</translation>
  </message>
  <message>
   <source>PSIS {0}</source>
   <translation>PSIS {0}</translation>
  </message>
  <message>
   <source>SI joint end {0}</source>
   <translation>骶髂关节端 {0}</translation>
  </message>
  <message>
   <source>Add ▾</source>
   <translation>添加 ▾</translation>
  </message>
  <message>
   <source>Add a landmark</source>
   <translation>添加标志</translation>
  </message>
  <message>
   <source>Every landmark the plan knows, and further picks of placed ones</source>
   <translation>计划所知的全部标志，以及已放置标志的再次拾取</translation>
  </message>
  <message>
   <source>Pick again, to see how far picks differ</source>
   <translation>再次拾取，查看相差多少</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>必需</translation>
  </message>
  <message>
   <source>Frame and other zero</source>
   <translation>坐标系与另一零点</translation>
  </message>
  <message>
   <source>Level: disc remnants</source>
   <translation>节段：残留椎间盘</translation>
  </message>
  <message>
   <source>Roots: anterior foramina, centre</source>
   <translation>神经根：骶前孔，中心</translation>
  </message>
  <message>
   <source>Roots: anterior foramina, lower rim</source>
   <translation>神经根：骶前孔，下缘</translation>
  </message>
  <message>
   <source>From behind</source>
   <translation>自背侧</translation>
  </message>
  <message>
   <source>Dural sac and SI joint</source>
   <translation>硬膜囊与骶髂关节</translation>
  </message>
  <message>
   <source>Drawing: where the {0} lies, and what it is not</source>
   <translation>图示：{0}的位置，以及它不是什么</translation>
  </message>
  <message>
   <source>{0}: placed. Click to go there; right click to move or remove it.</source>
   <translation>{0}：已放置。单击前往；右键可移动或移除。</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>放置</translation>
  </message>
  <message>
   <source>needed</source>
   <translation>需要</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>查看</translation>
  </message>
  <message>
   <source>to be placed now</source>
   <translation>现在放置</translation>
  </message>
  <message>
   <source>placed</source>
   <translation>已放置</translation>
  </message>
  <message>
   <source>not placed</source>
   <translation>未放置</translation>
  </message>
  <message>
   <source>suggested ± {0} mm</source>
   <translation>建议 ± {0} mm</translation>
  </message>
  <message>
   <source>picks differ {0} mm</source>
   <translation>多次拾取相差 {0} mm</translation>
  </message>
  <message>
   <source>{0} mm to bone</source>
   <translation>距骨 {0} mm</translation>
  </message>
  <message>
   <source>Place {0}</source>
   <translation>放置 {0}</translation>
  </message>
  <message>
   <source>Go to {0}</source>
   <translation>前往 {0}</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>移除 {0}</translation>
  </message>
  <message>
   <source>left out: {0}</source>
   <translation>略去：{0}</translation>
  </message>
  <message>
   <source>SacPlan speaks this language from its next start on.</source>
   <translation>SacPlan 将从下次启动起使用该语言。</translation>
  </message>
  <message>
   <source>Level and what it costs</source>
   <translation>节段及其代价</translation>
  </message>
  <message>
   <source>Go to the least distance from the tumour</source>
   <translation>前往与肿瘤距离最小处</translation>
  </message>
  <message>
   <source>How were the segments counted? Without an answer no level is printed.</source>
   <translation>椎节是如何计数的？未作回答不打印节段。</translation>
  </message>
  <message>
   <source>How counted?</source>
   <translation>如何计数？</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>已计数</translation>
  </message>
  <message>
   <source>LOOK</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <source>The pictures stay dark in both: bone is read on black.</source>
   <translation>两种主题下图像都保持深色：骨在黑底上读。</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>小</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>常用</translation>
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
   <translation>文字大小</translation>
  </message>
  <message>
   <source>MOUSE</source>
   <translation>鼠标</translation>
  </message>
  <message>
   <source>Left button</source>
   <translation>左键</translation>
  </message>
  <message>
   <source>Off a handle only; a handle is always moved. A click still brings the crosshair. Middle button: pan. Right button: zoom.</source>
   <translation>仅在控制柄以外；控制柄总是可移动。单击仍移动十字线。中键：平移。右键：缩放。</translation>
  </message>
  <message>
   <source>Turn the wheel's direction through the slices round</source>
   <translation>反转滚轮翻层方向</translation>
  </message>
  <message>
   <source>A dragged plane rests at junctions and right angles</source>
   <translation>拖动的离断平面在交界处和直角处停住</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Crosshair, or the tool chosen</source>
   <translation>十字线，或所选工具</translation>
  </message>
  <message>
   <source>Brightness and contrast, as in a PACS viewer</source>
   <translation>亮度与对比度，如 PACS 浏览器</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>工具</translation>
  </message>
  <message>
   <source>new plan</source>
   <translation>新计划</translation>
  </message>
  <message>
   <source>plan</source>
   <translation>计划</translation>
  </message>
  <message>
   <source>Segmentation made elsewhere</source>
   <translation>外部制作的分割</translation>
  </message>
  <message>
   <source>Reading the segmentation</source>
   <translation>正在读取分割</translation>
  </message>
  <message>
   <source>Taking it over</source>
   <translation>正在采用</translation>
  </message>
  <message>
   <source>Take over a segmentation</source>
   <translation>采用分割</translation>
  </message>
  <message>
   <source>DICOM SEG, RTSTRUCT, NIfTI, NRRD (*.dcm *.nii *.nii.gz *.nrrd *.seg.nrrd);;* (*)</source>
   <translation>DICOM SEG, RTSTRUCT, NIfTI, NRRD (*.dcm *.nii *.nii.gz *.nrrd *.seg.nrrd);;* (*)</translation>
  </message>
  <message>
   <source>{0} lies on {1}. What is taken as tumour or soft tissue takes the place of what was drawn.</source>
   <translation>{0} 位于 {1} 上。采用为肿瘤或软组织者将取代已绘制的内容。</translation>
  </message>
  <message>
   <source>the series laid over</source>
   <translation>叠加的序列</translation>
  </message>
  <message>
   <source>the open series</source>
   <translation>打开的序列</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>采用</translation>
  </message>
  <message>
   <source>Structure</source>
   <translation>结构</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>体积</translation>
  </message>
  <message>
   <source>Take as</source>
   <translation>用作</translation>
  </message>
  <message>
   <source>{0} contours</source>
   <translation>{0} 个轮廓</translation>
  </message>
  <message>
   <source>Take {0} as</source>
   <translation>将 {0} 用作</translation>
  </message>
  <message>
   <source>Sacrum: outline of the bone</source>
   <translation>骶骨：骨的轮廓</translation>
  </message>
  <message>
   <source>Tumour</source>
   <translation>肿瘤</translation>
  </message>
  <message>
   <source>Soft tissue removed with the bone</source>
   <translation>与骨一并切除的软组织</translation>
  </message>
  <message>
   <source>Shown under its own name</source>
   <translation>以原名显示</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>不采用</translation>
  </message>
  <message>
   <source>Angle</source>
   <translation>角度</translation>
  </message>
  <message>
   <source>Three clicks, or a drag along each of two lines</source>
   <translation>单击三次，或沿两条线各拖动一次</translation>
  </message>
  <message>
   <source>Length on the bone</source>
   <translation>骨上的长度</translation>
  </message>
  <message>
   <source>Click points on the bone; double click or Enter ends, Backspace takes one back</source>
   <translation>在骨上单击设点；双击或 Enter 结束，Backspace 撤回一点</translation>
  </message>
  <message>
   <source>Value in a circle</source>
   <translation>圆内的值</translation>
  </message>
  <message>
   <source>Click for 3 mm, or drag from the middle: mean ± SD</source>
   <translation>单击为 3 mm，或自中心拖动：均值 ± SD</translation>
  </message>
  <message>
   <source>Copy the list of measures</source>
   <translation>复制测量列表</translation>
  </message>
  <message>
   <source>Remove all measures</source>
   <translation>移除全部测量</translation>
  </message>
  <message>
   <source>As a table with commas, for a spreadsheet</source>
   <translation>以逗号分隔表格，供电子表格使用</translation>
  </message>
  <message>
   <source>Delete removes the selected one, Backspace takes back the last one</source>
   <translation>Delete 移除所选，Backspace 撤回最后一个</translation>
  </message>
  <message>
   <source>{0} measures are in the clipboard.</source>
   <translation>已复制 {0} 项测量到剪贴板。</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy the message</source>
   <translation>复制消息</translation>
  </message>
  <message>
   <source>Details…</source>
   <translation>详情…</translation>
  </message>
  <message>
   <source>Details of the problem, and a report</source>
   <translation>问题详情与报告</translation>
  </message>
  <message>
   <source>Dismiss the message (Esc)</source>
   <translation>关闭消息 (Esc)</translation>
  </message>
  <message>
   <source>Click the {0} once more, as if for the first time</source>
   <translation>请像第一次那样再单击一次{0}</translation>
  </message>
  <message>
   <source>Keys: arrows move the crosshair by 0.5 mm (Shift 5, Ctrl 0.05), Page up and down the slice, Enter places, L passes over.</source>
   <translation>按键：方向键移动十字线 0.5 mm（Shift 5，Ctrl 0.05），Page Up/Down 翻层，Enter 放置，L 跳过。</translation>
  </message>
  <message>
   <source>Not placed yet. Drag it, click elsewhere or use the arrows to correct it.</source>
   <translation>尚未放置。可拖动、在别处单击或用方向键修正。</translation>
  </message>
  <message>
   <source>Three or more, some beside the midline. Backspace takes one back, Esc gives up.</source>
   <translation>三处以上，部分在中线旁。Backspace 撤回一处，Esc 放弃。</translation>
  </message>
  <message>
   <source>It begins at the level of the crosshair. Then drag its handles, or use the slider and the numbers below.</source>
   <translation>从十字线所在高度开始。然后拖动控制柄，或使用下方的滑块和数值。</translation>
  </message>
  <message>
   <source>Click the {0} in any view</source>
   <translation>在任一视图中单击{0}</translation>
  </message>
  <message>
   <source>Drag a point to correct, Backspace takes the lowest back, Enter or Esc ends.</source>
   <translation>拖动点以修正，Backspace 撤回最下点，Enter 或 Esc 结束。</translation>
  </message>
  <message>
   <source>Click points, or draw in one line. Double click or Enter closes it, Backspace takes a point back, Esc ends.</source>
   <translation>单击设点，或一笔画成。双击或 Enter 闭合，Backspace 撤回一点，Esc 结束。</translation>
  </message>
  <message>
   <source>Each stroke is one step of Undo. Comma and full stop change the width, Esc ends.</source>
   <translation>每一笔为一步撤销。逗号和句点更改宽度，Esc 结束。</translation>
  </message>
  <message>
   <source>This is no CT: the bone is not outlined. Draw its front in the sagittal view.</source>
   <translation>这不是 CT：骨不会被勾画。请在矢状面绘制其前缘。</translation>
  </message>
  <message>
   <source>Place the transection plane</source>
   <translation>放置离断平面</translation>
  </message>
  <message>
   <source>Is this the {0}?</source>
   <translation>这是{0}吗？</translation>
  </message>
  <message>
   <source>Suggested, ± {0} mm: {1}</source>
   <translation>建议，± {0} mm：{1}</translation>
  </message>
  <message>
   <source>Click down the front of the sacrum, sagittal view</source>
   <translation>在矢状面沿骶骨前面向下单击</translation>
  </message>
  <message>
   <source>Paint on a slice: {0}</source>
   <translation>在层面上涂：{0}</translation>
  </message>
  <message>
   <source>Erase on a slice: {0}</source>
   <translation>在层面上擦：{0}</translation>
  </message>
  <message>
   <source>Place the {0}</source>
   <translation>放置{0}</translation>
  </message>
  <message>
   <source>This stops the plan</source>
   <translation>这使计划无法进行</translation>
  </message>
  <message>
   <source>The sacrum is being outlined</source>
   <translation>正在勾画骶骨</translation>
  </message>
  <message>
   <source>A few seconds.</source>
   <translation>需要几秒钟。</translation>
  </message>
  <message>
   <source>The sacrum is not outlined</source>
   <translation>骶骨尚未勾画</translation>
  </message>
  <message>
   <source>Outline on a slice: {0}</source>
   <translation>在层面上勾画：{0}</translation>
  </message>
  <message>
   <source>Place {0}: click it on the bone, planned series</source>
   <translation>位置 {0}：在计划序列的骨上单击</translation>
  </message>
  <message>
   <source>Place {0}: now the same, series laid over</source>
   <translation>位置 {0}：现在在叠加序列上单击同一处</translation>
  </message>
  <message>
   <source>Reading headers</source>
   <translation>正在读取头信息</translation>
  </message>
  <message>
   <source>Loading the series</source>
   <translation>正在加载序列</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>视图(&amp;V)</translation>
  </message>
  <message>
   <source>Own grey window {0}</source>
   <translation>自己的灰度窗 {0}</translation>
  </message>
  <message>
   <source>Keep this grey window under {0}</source>
   <translation>将此灰度窗保存为 {0}</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>您想做什么？</translation>
  </message>
  <message>
   <source>Search the commands</source>
   <translation>搜索命令</translation>
  </message>
  <message>
   <source>Commands that match</source>
   <translation>匹配的命令</translation>
  </message>
  <message>
   <source>DRAFT – not for clinical use</source>
   <translation>草稿 – 不得用于临床</translation>
  </message>
  <message>
   <source>date unknown</source>
   <translation>日期不详</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>缺失</translation>
  </message>
  <message>
   <source>No images open</source>
   <translation>未打开图像</translation>
  </message>
  <message>
   <source>ID {0}    birth date unknown</source>
   <translation>ID {0}    出生日期不详</translation>
  </message>
  <message>
   <source>ID {0}    born {1}</source>
   <translation>ID {0}    {1} 出生</translation>
  </message>
  <message>
   <source>of {0}</source>
   <translation>{0}</translation>
  </message>
  <message>
   <source>Patient hidden ({0})</source>
   <translation>患者信息已隐藏（{0}）</translation>
  </message>
  <message>
   <source>Save the picture of the view</source>
   <translation>保存视图图片</translation>
  </message>
  <message>
   <source>The picture is in the clipboard, without the patient's name.</source>
   <translation>图片已复制到剪贴板，不含患者姓名。</translation>
  </message>
  <message>
   <source>The picture is saved: {0}</source>
   <translation>图片已保存：{0}</translation>
  </message>
  <message>
   <source>destroyed by the tumour</source>
   <translation>被肿瘤破坏</translation>
  </message>
  <message>
   <source>outside the images</source>
   <translation>在图像之外</translation>
  </message>
  <message>
   <source>not to be told from its surroundings</source>
   <translation>与周围无法区分</translation>
  </message>
  <message>
   <source>not formed in this patient</source>
   <translation>该患者未形成</translation>
  </message>
  <message>
   <source>not needed for this cut</source>
   <translation>此截骨不需要</translation>
  </message>
  <message>
   <source>Accept the suggestion</source>
   <translation>接受建议</translation>
  </message>
  <message>
   <source>Not there</source>
   <translation>不在那里</translation>
  </message>
  <message>
   <source>Next suggestion</source>
   <translation>下一个建议</translation>
  </message>
  <message>
   <source>Leave the landmark out, with a reason…</source>
   <translation>说明理由略去该标志…</translation>
  </message>
  <message>
   <source>Suggest landmarks</source>
   <translation>建议标志</translation>
  </message>
  <message>
   <source>Magnifier while placing landmarks</source>
   <translation>放置标志时的放大镜</translation>
  </message>
  <message>
   <source>Where the views meet; from elsewhere they go there first</source>
   <translation>视图相交之处；在别处时先到那里</translation>
  </message>
  <message>
   <source>It is not suggested again while this case is open</source>
   <translation>该病例打开期间不再建议</translation>
  </message>
  <message>
   <source>No</source>
   <translation>否</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一个</translation>
  </message>
  <message>
   <source>Left out…</source>
   <translation>略去…</translation>
  </message>
  <message>
   <source>Shown as dashed rings; none is placed until you have looked at it</source>
   <translation>以虚线圆环显示；在您查看之前不会放置</translation>
  </message>
  <message>
   <source>Up to four times as large, sliced anew, in a corner away from the pointer</source>
   <translation>最大四倍，重新切取，显示在远离指针的角落</translation>
  </message>
  <message>
   <source>Save the plan</source>
   <translation>保存计划</translation>
  </message>
  <message>
   <source>Unsaved plan</source>
   <translation>未保存的计划</translation>
  </message>
  <message>
   <source>Save the plan before it is closed?</source>
   <translation>关闭前保存计划吗？</translation>
  </message>
  <message>
   <source>It has changes that are not in any file.</source>
   <translation>有未写入任何文件的更改。</translation>
  </message>
  <message>
   <source>The plan cannot be kept automatically on this computer: save it often.</source>
   <translation>本机无法自动保留计划：请经常保存。</translation>
  </message>
  <message>
   <source>A plan was not saved when SacPlan last ended.</source>
   <translation>上次 SacPlan 结束时有一个计划未保存。</translation>
  </message>
  <message>
   <source>The plan is saved: {0}</source>
   <translation>计划已保存：{0}</translation>
  </message>
  <message>
   <source>Recover it</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Discard it</source>
   <translation>丢弃</translation>
  </message>
  <message>
   <source>SacPlan (*{0} *.json)</source>
   <translation>SacPlan (*{0} *.json)</translation>
  </message>
  <message>
   <source>off the bone</source>
   <translation>不在骨上</translation>
  </message>
  <message>
   <source>At right angles to the face of the bone</source>
   <translation>与骨面成直角</translation>
  </message>
  <message>
   <source>Lock the plane: nothing moves a locked plane</source>
   <translation>锁定离断平面：锁定后不会移动</translation>
  </message>
  <message>
   <source>Remove the plane</source>
   <translation>移除平面</translation>
  </message>
  <message>
   <source>Place the plane</source>
   <translation>放置平面</translation>
  </message>
  <message>
   <source>Position along the ventral curve</source>
   <translation>沿腹侧曲线的位置</translation>
  </message>
  <message>
   <source>Position s, mm from the promontory</source>
   <translation>位置 s，距骶骨岬 mm</translation>
  </message>
  <message>
   <source>mm</source>
   <translation>mm</translation>
  </message>
  <message>
   <source>Tilt, degrees</source>
   <translation>倾斜，度</translation>
  </message>
  <message>
   <source>Obliquity, degrees</source>
   <translation>偏斜，度</translation>
  </message>
  <message>
   <source>Millimetres along the front of the bone from the promontory</source>
   <translation>自骶骨岬沿骨前面的毫米数</translation>
  </message>
  <message>
   <source>Positive: the cut leaves the bone more cranial behind</source>
   <translation>正值：截骨面在背侧更靠头侧穿出</translation>
  </message>
  <message>
   <source>Positive: the left end lies more cranial</source>
   <translation>正值：左端更靠头侧</translation>
  </message>
  <message>
   <source>Place transection plane</source>
   <translation>放置离断平面</translation>
  </message>
  <message>
   <source>Slide transection plane</source>
   <translation>滑动离断平面</translation>
  </message>
  <message>
   <source>Remove transection plane</source>
   <translation>移除离断平面</translation>
  </message>
  <message>
   <source>K-wire {0}: {1} mm deep, {2}° to the back of the bone, {3}° to the table</source>
   <translation>克氏针 {0}：深 {1} mm，与骨背面成 {2}°，与手术台成 {3}°</translation>
  </message>
  <message>
   <source>{0} mm {1} of {2} ({3})</source>
   <translation>{2} {1} {0} mm（{3}）</translation>
  </message>
  <message>
   <source>{0} mm {1} of the line between the PSIS</source>
   <translation>两侧 PSIS 连线{1} {0} mm</translation>
  </message>
  <message>
   <source>{0} mm {1} of {2}</source>
   <translation>{2} {1} {0} mm</translation>
  </message>
  <message>
   <source>1° more tilt: exit {0} mm further cranial</source>
   <translation>倾斜每增 1°：出口再向头侧 {0} mm</translation>
  </message>
  <message>
   <source>midline</source>
   <translation>中线</translation>
  </message>
  <message>
   <source>Bone removed {0} ml of {1} ml</source>
   <translation>切除骨量 {0} ml，共 {1} ml</translation>
  </message>
  <message>
   <source>along the bone</source>
   <translation>沿骨面</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>直线</translation>
  </message>
  <message>
   <source>caudal</source>
   <translation>尾侧</translation>
  </message>
  <message>
   <source>cranial</source>
   <translation>头侧</translation>
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
   <translation>（含软组织）</translation>
  </message>
  <message>
   <source>Would add a line: {0}</source>
   <translation>放置后可增加一行：{0}</translation>
  </message>
  <message>
   <source>Dead space {0} ml{1}</source>
   <translation>死腔 {0} ml{1}</translation>
  </message>
  <message>
   <source>bone {0} mm thick</source>
   <translation>骨厚 {0} mm</translation>
  </message>
  <message>
   <source>Kept under key {0}: width {1}, centre {2}.</source>
   <translation>已保存到按键 {0}：窗宽 {1}，窗位 {2}。</translation>
  </message>
  <message>
   <source>Grey window</source>
   <translation>灰度窗</translation>
  </message>
  <message>
   <source>Grey window (keys 1 to 9)</source>
   <translation>灰度窗（按键 1 至 9）</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>窗</translation>
  </message>
  <message>
   <source>Simulated lateral radiograph</source>
   <translation>模拟侧位 X 线片</translation>
  </message>
  <message>
   <source>Being computed…</source>
   <translation>正在计算…</translation>
  </message>
  <message>
   <source>Simulating the radiograph</source>
   <translation>正在模拟 X 线片</translation>
  </message>
  <message>
   <source>From the CT, of the plan as it was when this was opened. Not a true radiograph.</source>
   <translation>由 CT 计算，对应打开本窗口时的计划。不是真实的 X 线片。</translation>
  </message>
  <message>
   <source>Wait until the numbers are computed, then open this again.</source>
   <translation>请等数值计算完成后再打开。</translation>
  </message>
  <message>
   <source>1 series</source>
   <translation>1 个序列</translation>
  </message>
  <message>
   <source>{0} series</source>
   <translation>{0} 个序列</translation>
  </message>
  <message>
   <source>not there: moved, or its drive is not connected</source>
   <translation>不存在：已移动，或其驱动器未连接</translation>
  </message>
  <message>
   <source>Clear the list</source>
   <translation>清除列表</translation>
  </message>
  <message>
   <source>The images stay where they are</source>
   <translation>图像保留在原处</translation>
  </message>
  <message>
   <source>OPENED LAST</source>
   <translation>最近打开</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>打开 {0}</translation>
  </message>
  <message>
   <source>Take {0} off the list</source>
   <translation>将 {0} 从列表移除</translation>
  </message>
  <message>
   <source>The report below holds no names, numbers or dates of patients, no values and no places of files. It may be sent on.</source>
   <translation>下面的报告不含患者姓名、编号、日期、数值和文件位置，可以转发。</translation>
  </message>
  <message>
   <source>What went wrong</source>
   <translation>出了什么问题</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>The report is on the clipboard.</source>
   <translation>报告已复制到剪贴板。</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>复制报告</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>保存报告…</translation>
  </message>
  <message>
   <source>It could not be written there. Choose another folder, or copy it.</source>
   <translation>无法写到那里。请选择其他文件夹，或复制。</translation>
  </message>
  <message>
   <source>Code: {0}</source>
   <translation>代码：{0}</translation>
  </message>
  <message>
   <source>The report is saved: {0}</source>
   <translation>报告已保存：{0}</translation>
  </message>
  <message>
   <source>{0} {1}: {2}; lower rim {3} mm from the cut, judged by {4}</source>
   <translation>{0} {1}：{2}；下缘距截骨面 {3} mm，依据 {4} 判定</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>risk</source>
   <translation>风险</translation>
  </message>
  <message>
   <source>cut</source>
   <translation>切断</translation>
  </message>
  <message>
   <source>Nerve roots</source>
   <translation>神经根</translation>
  </message>
  <message>
   <source>{0} {1}: {2}, told from the roots beside it</source>
   <translation>{0} {1}：{2}，由邻近神经根推断</translation>
  </message>
  <message>
   <source>{0} {1}: place its foramen</source>
   <translation>{0} {1}：请放置其骶孔</translation>
  </message>
  <message>
   <source>Hold a bank card against the screen and move the slider, or use the arrow keys, until the drawn card is as large. A ruler does as well: the card is 85.6 mm wide.</source>
   <translation>将银行卡贴近屏幕，移动滑块或用方向键，直到所画的卡与其一样大。也可用尺：卡宽85.6 mm。</translation>
  </message>
  <message>
   <source>Measure this screen</source>
   <translation>测量此屏幕</translation>
  </message>
  <message>
   <source>Size of the drawn card</source>
   <translation>所画卡片的大小</translation>
  </message>
  <message>
   <source>Millimetres of 100 pixels</source>
   <translation>100像素的毫米数</translation>
  </message>
  <message>
   <source>A drawn bank card</source>
   <translation>所画的银行卡</translation>
  </message>
  <message>
   <source>100 pixels:</source>
   <translation>100像素：</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>无日期</translation>
  </message>
  <message>
   <source>1 image</source>
   <translation>1 幅图像</translation>
  </message>
  <message>
   <source>{0} images</source>
   <translation>{0} 幅图像</translation>
  </message>
  <message>
   <source>Studies and series</source>
   <translation>检查和序列</translation>
  </message>
  <message>
   <source>SERIES</source>
   <translation>序列</translation>
  </message>
  <message>
   <source>Take over on the open series…</source>
   <translation>采用到打开的序列…</translation>
  </message>
  <message>
   <source>Lay over the open series</source>
   <translation>叠加到打开的序列</translation>
  </message>
  <message>
   <source>Patient hidden</source>
   <translation>患者信息已隐藏</translation>
  </message>
  <message>
   <source>cannot be opened</source>
   <translation>无法打开</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation>设置页面</translation>
  </message>
  <message>
   <source>As at the start</source>
   <translation>恢复初始</translation>
  </message>
  <message>
   <source>Own grey windows are kept</source>
   <translation>自己的灰度窗会保留</translation>
  </message>
  <message>
   <source>Take the changes back</source>
   <translation>撤回更改</translation>
  </message>
  <message>
   <source>Look and mouse</source>
   <translation>外观与鼠标</translation>
  </message>
  <message>
   <source>Grey windows</source>
   <translation>灰度窗</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <source>Edge of the bone</source>
   <translation>骨边缘</translation>
  </message>
  <message>
   <source>Scale of the images</source>
   <translation>图像比例</translation>
  </message>
  <message>
   <source>Stretch</source>
   <translation>拉伸</translation>
  </message>
  <message>
   <source>Shares of the uncertainty</source>
   <translation>不确定度的构成</translation>
  </message>
  <message>
   <source>{0} findings to be read</source>
   <translation>{0} 条待阅提示</translation>
  </message>
  <message>
   <source>Plan sheet</source>
   <translation>计划单</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>打印…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>另存为 PDF…</translation>
  </message>
  <message>
   <source>Pages of the sheet</source>
   <translation>计划单页面</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>纸张</translation>
  </message>
  <message>
   <source>The sheet is being made…</source>
   <translation>正在生成计划单…</translation>
  </message>
  <message>
   <source>Print at 100 %. Measure the 100 mm line on the paper before it is used.</source>
   <translation>请按 100 % 打印。使用前请测量纸上的 100 mm 线。</translation>
  </message>
  <message>
   <source>What is printed</source>
   <translation>打印内容</translation>
  </message>
  <message>
   <source>Language of the sheet</source>
   <translation>计划单语言</translation>
  </message>
  <message>
   <source>Card for the theatre wall</source>
   <translation>手术室墙面卡片</translation>
  </message>
  <message>
   <source>Page {0}</source>
   <translation>第 {0} 页</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Letter</translation>
  </message>
  <message>
   <source>The printer does not take the sheet.</source>
   <translation>打印机不接受该计划单。</translation>
  </message>
  <message>
   <source>Choose another printer, or save the PDF and print it at 100 %.</source>
   <translation>请选择其他打印机，或保存 PDF 并按 100 % 打印。</translation>
  </message>
  <message>
   <source>The sheet is written: {0}. Print it at 100 %, not fitted to the page.</source>
   <translation>计划单已写出：{0}。请按 100 % 打印，不要缩放适合页面。</translation>
  </message>
  <message>
   <source>Making the sheet</source>
   <translation>正在生成计划单</translation>
  </message>
  <message>
   <source>Write the plan sheet</source>
   <translation>写出手术计划单</translation>
  </message>
  <message>
   <source>The sheet is printed. Measure its 100 mm line before it is used.</source>
   <translation>计划单已打印。使用前请测量其 100 mm 线。</translation>
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
   <translation>请选择操作，然后按下要分配的按键。</translation>
  </message>
  <message>
   <source>Search by name or key</source>
   <translation>按名称或按键搜索</translation>
  </message>
  <message>
   <source>Search the shortcuts</source>
   <translation>搜索快捷键</translation>
  </message>
  <message>
   <source>New shortcut: press the keys</source>
   <translation>新快捷键：请按键</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>使用</translation>
  </message>
  <message>
   <source>No shortcut for this</source>
   <translation>不设快捷键</translation>
  </message>
  <message>
   <source>The usual shortcut for this</source>
   <translation>恢复常用快捷键</translation>
  </message>
  <message>
   <source>New shortcut</source>
   <translation>新快捷键</translation>
  </message>
  <message>
   <source>The views use this key themselves.</source>
   <translation>视图自身使用此键。</translation>
  </message>
  <message>
   <source>This key is free.</source>
   <translation>此键可用。</translation>
  </message>
  <message>
   <source>Its usual key is taken by: {0}</source>
   <translation>其常用键已被占用：{0}</translation>
  </message>
  <message>
   <source>Taken by: {0}</source>
   <translation>已被占用：{0}</translation>
  </message>
  <message>
   <source>How far from the midline this plane takes over</source>
   <translation>该平面在距中线多远处接替</translation>
  </message>
  <message>
   <source>Positive: the cut climbs cranially going outward</source>
   <translation>正值：向外侧截骨面向头侧上升</translation>
  </message>
  <message>
   <source>Add a {0} plane (stepped cut)</source>
   <translation>添加{0}侧平面（阶梯截骨）</translation>
  </message>
  <message>
   <source>{0} plane begins, mm</source>
   <translation>{0}侧平面起点，mm</translation>
  </message>
  <message>
   <source>{0} plane, angle</source>
   <translation>{0}侧平面角度</translation>
  </message>
  <message>
   <source>Remove the {0} plane</source>
   <translation>移除{0}侧平面</translation>
  </message>
  <message>
   <source>Place again</source>
   <translation>重新放置</translation>
  </message>
  <message>
   <source>Swap left and right</source>
   <translation>左右互换</translation>
  </message>
  <message>
   <source>Level and tape for sacrectomy</source>
   <translation>骶骨切除的节段与测量带</translation>
  </message>
  <message>
   <source>Draft, not for clinical use. Starting…</source>
   <translation>草稿，不得用于临床。正在启动…</translation>
  </message>
  <message>
   <source>Slices along the transection plane</source>
   <translation>沿离断平面的层面</translation>
  </message>
  <message>
   <source>Turn the other slices by 5°</source>
   <translation>将其他层面转 5°</translation>
  </message>
  <message>
   <source>Turn the other slices back by 5°</source>
   <translation>将其他层面转回 5°</translation>
  </message>
  <message>
   <source>The axial view lies in the plane and follows it; again: back</source>
   <translation>横断面位于平面内并跟随它；再次：还原</translation>
  </message>
  <message>
   <source>About the view that has the focus; or drag the rings on the crosshair's lines</source>
   <translation>绕有焦点的视图转动；或拖动十字线上的圆环</translation>
  </message>
  <message>
   <source>Thin slices</source>
   <translation>薄层</translation>
  </message>
  <message>
   <source>Thick slices: maximum (MIP)</source>
   <translation>厚层：最大值 (MIP)</translation>
  </message>
  <message>
   <source>Thick slices: mean</source>
   <translation>厚层：均值</translation>
  </message>
  <message>
   <source>Thick slices: minimum</source>
   <translation>厚层：最小值</translation>
  </message>
  <message>
   <source>Thicker slices</source>
   <translation>加厚层面</translation>
  </message>
  <message>
   <source>Less thick slices</source>
   <translation>减薄层面</translation>
  </message>
  <message>
   <source>Position under the pointer</source>
   <translation>指针位置</translation>
  </message>
  <message>
   <source>Wheel: slices · Ctrl+wheel: zoom · F1: all keys</source>
   <translation>滚轮：层面 · Ctrl+滚轮：缩放 · F1：全部按键</translation>
  </message>
  <message>
   <source>Cancel the work under way</source>
   <translation>取消正在进行的工作</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>open</source>
   <translation>未完成</translation>
  </message>
  <message>
   <source>The way through a case</source>
   <translation>病例流程</translation>
  </message>
  <message>
   <source>to be read</source>
   <translation>待阅</translation>
  </message>
  <message>
   <source>stops the plan</source>
   <translation>阻止计划</translation>
  </message>
  <message>
   <source>Foramina name the level and become marks on the tape.</source>
   <translation>骶孔用于确定节段，并成为测量带上的标记。</translation>
  </message>
  <message>
   <source>Curve</source>
   <translation>曲线</translation>
  </message>
  <message>
   <source>It follows from the outlined bone, or is drawn in the sagittal view ({0}).</source>
   <translation>由骨轮廓得出，或在矢状位中绘制（{0}）。</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>已绘制</translation>
  </message>
  <message>
   <source>Place it at the crosshair ({0}), then drag its handles.</source>
   <translation>放在十字线处（{0}），然后拖动其手柄。</translation>
  </message>
  <message>
   <source>estimating…</source>
   <translation>正在估计…</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>核对</translation>
  </message>
  <message>
   <source>Say how the segments were counted: no level is printed without it.</source>
   <translation>请说明椎节如何计数：否则不打印节段。</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>计划单</translation>
  </message>
  <message>
   <source>Open a folder with a CT or MR series.</source>
   <translation>请打开含 CT 或 MR 序列的文件夹。</translation>
  </message>
  <message>
   <source>{0}/{1} foramina</source>
   <translation>骶孔 {0}/{1}</translation>
  </message>
  <message>
   <source>It is set, and waits for the curve.</source>
   <translation>已设定，等待曲线。</translation>
  </message>
  <message>
   <source>It does not cross the curve.</source>
   <translation>未与曲线相交。</translation>
  </message>
  <message>
   <source>Its length follows from the plane.</source>
   <translation>其长度由平面得出。</translation>
  </message>
  <message>
   <source>How sure it is comes in a moment.</source>
   <translation>不确定度稍后给出。</translation>
  </message>
  <message>
   <source>count?</source>
   <translation>计数？</translation>
  </message>
  <message>
   <source>It can be printed once there is a tape.</source>
   <translation>有测量带后即可打印。</translation>
  </message>
  <message>
   <source>A finding stops it: see Check.</source>
   <translation>有提示阻止打印：见“核对”。</translation>
  </message>
  <message>
   <source>Write it as PDF ({0}).</source>
   <translation>输出为PDF（{0}）。</translation>
  </message>
  <message>
   <source>{0} to read</source>
   <translation>{0} 条待阅</translation>
  </message>
  <message>
   <source>Missing: {0}.</source>
   <translation>缺少：{0}。</translation>
  </message>
  <message>
   <source>Straightened sacrum from the side</source>
   <translation>拉直的骶骨：侧面</translation>
  </message>
  <message>
   <source>Straightened sacrum: back to the face</source>
   <translation>拉直的骶骨：回到前面</translation>
  </message>
  <message>
   <source>From the front: foramina at their distances. From the side: the thickness</source>
   <translation>正面：骶孔的距离。侧面：厚度</translation>
  </message>
  <message>
   <source>Depth 0, where the picture is to scale in the midline</source>
   <translation>深度 0，图像在中线处按比例</translation>
  </message>
  <message>
   <source>What is it called?</source>
   <translation>叫什么名称？</translation>
  </message>
  <message>
   <source>Drawn structures</source>
   <translation>已绘制结构</translation>
  </message>
  <message>
   <source>Structure to draw</source>
   <translation>要绘制的结构</translation>
  </message>
  <message>
   <source>one plane</source>
   <translation>一个平面</translation>
  </message>
  <message>
   <source>Fill in between</source>
   <translation>填补其间</translation>
  </message>
  <message>
   <source>Contours on the slices between those that were drawn, by their shapes</source>
   <translation>按形状在已绘制层面之间生成轮廓</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>轮廓</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>画笔</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>橡皮</translation>
  </message>
  <message>
   <source>{0} drawn, {1} filled in</source>
   <translation>绘制 {0}，填补 {1}</translation>
  </message>
  <message>
   <source>to be seen: no margin is measured to it</source>
   <translation>仅供显示：不测量到它的切缘距离</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>重命名…</translation>
  </message>
  <message>
   <source>Remove specks</source>
   <translation>删除碎点</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>填充孔洞</translation>
  </message>
  <message>
   <source>Another structure…</source>
   <translation>其他结构…</translation>
  </message>
  <message>
   <source>Hide {0}</source>
   <translation>隐藏{0}</translation>
  </message>
  <message>
   <source>More about {0}</source>
   <translation>{0}的更多操作</translation>
  </message>
  <message>
   <source>{0} mm wide</source>
   <translation>宽 {0} mm</translation>
  </message>
  <message>
   <source>Midline</source>
   <translation>中线</translation>
  </message>
  <message>
   <source>Cross left</source>
   <translation>横向 左</translation>
  </message>
  <message>
   <source>Cross right</source>
   <translation>横向 右</translation>
  </message>
  <message>
   <source>{0} tape from {1}, on {2} mm of tissue</source>
   <translation>{0}测量带，自{1}，组织上 {2} mm</translation>
  </message>
  <message>
   <source>the promontory (S1 bone)</source>
   <translation>骶骨岬（S1 骨）</translation>
  </message>
  <message>
   <source>Tape length</source>
   <translation>测量带长度</translation>
  </message>
  <message>
   <source>Length of the tape, mm</source>
   <translation>测量带长度，mm</translation>
  </message>
  <message>
   <source>Tissue under the tape, mm</source>
   <translation>测量带下的组织，mm</translation>
  </message>
  <message>
   <source>Fat and fascia left on the bone: the tape lies on them, which shortens it.</source>
   <translation>骨面残留的脂肪和筋膜：测量带在其上，因而变短。</translation>
  </message>
  <message>
   <source>From the disc top: {0} on tissue, {1} pressed, {2} taut</source>
   <translation>自椎间盘顶点：组织上 {0}，贴压 {1}，绷紧 {2}</translation>
  </message>
  <message>
   <source>PRESS the tape into the hollow, {0} mm deep. Pulled taut it ends {1} mm or more past the cut.</source>
   <translation>请将测量带压入 {0} mm 深的凹陷。绷紧时末端会超过截骨处 {1} mm 或更多。</translation>
  </message>
  <message>
   <source>on tissue</source>
   <translation>组织上</translation>
  </message>
  <message>
   <source>pressed</source>
   <translation>贴压</translation>
  </message>
  <message>
   <source>taut</source>
   <translation>绷紧</translation>
  </message>
  <message>
   <source>Tissue left under the tape</source>
   <translation>测量带下残留的组织</translation>
  </message>
  <message>
   <source>recomputing…</source>
   <translation>正在重新计算…</translation>
  </message>
  <message>
   <source>A tape runs from its zero to the cut, so many mm left (+) or right (-) of the midline. A cross-tape runs along the cut, from the midline out.</source>
   <translation>测量带自零点至截骨面，位于中线左 (+) 或右 (-) 若干 mm。横向带沿截骨线自中线向外。</translation>
  </message>
  <message>
   <source>Tapes of this plan</source>
   <translation>本计划的测量带</translation>
  </message>
  <message>
   <source>Add a tape</source>
   <translation>添加测量带</translation>
  </message>
  <message>
   <source>Name of the tape</source>
   <translation>测量带名称</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <source>Distance of {0} from the midline, left positive</source>
   <translation>{0} 距中线的距离，左为正</translation>
  </message>
  <message>
   <source>Cross-tape: middle of the cut</source>
   <translation>横向带：截骨线中点</translation>
  </message>
  <message>
   <source>Zero of {0}</source>
   <translation>{0} 的零点</translation>
  </message>
  <message>
   <source>A short tour</source>
   <translation>简短导览</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>结束导览</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Seven steps, always in sight. Each says what it still needs; a press goes there. None locks another.</source>
   <translation>七个步骤始终可见。每步说明还缺什么；单击即前往。互不锁定。</translation>
  </message>
  <message>
   <source>The pictures</source>
   <translation>图像</translation>
  </message>
  <message>
   <source>Three slices and the bone. Wheel: slices; right drag: zoom; middle drag: pan; double click: one view alone. Images are only read, never changed.</source>
   <translation>三个层面和骨。滚轮：翻层；右键拖动：缩放；中键拖动：平移；双击：只显示一个视图。图像只读，绝不更改。</translation>
  </message>
  <message>
   <source>The plane</source>
   <translation>平面</translation>
  </message>
  <message>
   <source>The tape</source>
   <translation>测量带</translation>
  </message>
  <message>
   <source>Its length follows at once, with how sure it is. Grey means: not up to date, do not use.</source>
   <translation>长度及其不确定度随即给出。灰色表示不是最新：请勿使用。</translation>
  </message>
  <message>
   <source>The sheet</source>
   <translation>计划单</translation>
  </message>
  <message>
   <source>Promontory and apex are enough. Press {0}, then click them in the sagittal view; SacPlan outlines the sacrum by itself.</source>
   <translation>只需骶骨岬和骶骨尖。按 {0}，然后在矢状位中点击；SacPlan会自动勾画骶骨。</translation>
  </message>
  <message>
   <source>Press {0} to place it at the crosshair. Drag its handles, type its numbers, or move it with Alt and the arrows. {1} takes back every step.</source>
   <translation>按 {0} 放在十字线处。拖动手柄、输入数值，或用Alt加方向键移动。{1} 可撤销每一步。</translation>
  </message>
  <message>
   <source>{0} writes one page at true scale. {1} shows all keys, {2} finds any command; this tour stands under Help.</source>
   <translation>{0} 按实际大小输出一页。{1} 显示所有快捷键，{2} 查找任何命令；本导览在“帮助”中。</translation>
  </message>
  <message>
   <source>About life size: this screen has not been measured.</source>
   <translation>大致实际大小：此屏幕尚未测量。</translation>
  </message>
  <message>
   <source>Through a lens there is no scale: choose another view first.</source>
   <translation>镜头视野没有比例尺：请先选择其他视角。</translation>
  </message>
  <message>
   <source>Shown at life size on this screen: 1 mm is 1 mm.</source>
   <translation>在此屏幕上以实际大小显示：1 mm即1 mm。</translation>
  </message>
  <message>
   <source>Measure it…</source>
   <translation>测量…</translation>
  </message>
  <message>
   <source>This screen is measured: life size is life size now.</source>
   <translation>此屏幕已测量：实际大小现已准确。</translation>
  </message>
  <message>
   <source>Mistakes with a direction, not in the ± (caudal +):</source>
   <translation>有方向的错误，不计入 ±（尾侧为 +）：</translation>
  </message>
  <message>
   <source>computing…</source>
   <translation>正在计算…</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>不确定度</translation>
  </message>
  <message>
   <source>What the whole ± comes from</source>
   <translation>± 的全部来源</translation>
  </message>
  <message>
   <source>could not be estimated</source>
   <translation>无法估计</translation>
  </message>
  <message>
   <source>± {0} mm (95 %)</source>
   <translation>± {0} mm (95 %)</translation>
  </message>
  <message>
   <source>Images alone: SD {0}, 95 % {1} mm</source>
   <translation>仅图像：SD {0}，95 % {1} mm</translation>
  </message>
  <message>
   <source>Up to the mark on the bone: SD {0}, 95 % {1} mm</source>
   <translation>直至骨上标记：SD {0}，95 % {1} mm</translation>
  </message>
  <message>
   <source>Tilt ± {0}°, obliquity ± {1}° (SD); {2} readings</source>
   <translation>倾斜 ± {0}°，偏斜 ± {1}° (SD)；{2} 次读数</translation>
  </message>
  <message>
   <source>{0}: {1} mm, harms the {2}</source>
   <translation>{0}：{1} mm，损害{2}</translation>
  </message>
  <message>
   <source>{0} readings could not be measured</source>
   <translation>{0} 次读数无法测量</translation>
  </message>
  <message>
   <source>Only values</source>
   <translation>仅限值</translation>
  </message>
  <message>
   <source>The brush takes only what lies between them; first: as under the crosshair</source>
   <translation>画笔只取此范围内的值；初值取自十字线处</translation>
  </message>
  <message>
   <source>Lowest value the brush takes</source>
   <translation>画笔所取的最低值</translation>
  </message>
  <message>
   <source>Highest value the brush takes</source>
   <translation>画笔所取的最高值</translation>
  </message>
  <message>
   <source>One view alone</source>
   <translation>只显示一个视图</translation>
  </message>
  <message>
   <source>Window as in the images</source>
   <translation>按图像中的窗</translation>
  </message>
  <message>
   <source>Align the views to the sacrum</source>
   <translation>视图与骶骨对齐</translation>
  </message>
  <message>
   <source>Zoom to the sacrum</source>
   <translation>缩放到骶骨</translation>
  </message>
  <message>
   <source>Reset the views</source>
   <translation>重置视图</translation>
  </message>
  <message>
   <source>Hide the marks</source>
   <translation>隐藏标记</translation>
  </message>
  <message>
   <source>In the plane, across it, and 3D</source>
   <translation>离断平面内、正交面与三维</translation>
  </message>
  <message>
   <source>Life size (1:1)</source>
   <translation>实际大小（1:1）</translation>
  </message>
  <message>
   <source>Measure this screen…</source>
   <translation>测量此屏幕…</translation>
  </message>
  <message>
   <source>Hide the patient's identity</source>
   <translation>隐藏患者身份</translation>
  </message>
  <message>
   <source>The one that has the focus; a double click in a view does the same</source>
   <translation>有焦点的视图；在视图中双击效果相同</translation>
  </message>
  <message>
   <source>{0}: width {1}, centre {2}</source>
   <translation>{0}：窗宽 {1}，窗位 {2}</translation>
  </message>
  <message>
   <source>The slices follow the transection plane as it moves</source>
   <translation>切片随离断平面移动</translation>
  </message>
  <message>
   <source>The view that has the focus, by the size of this screen's pixels</source>
   <translation>按屏幕像素大小显示当前焦点视图</translation>
  </message>
  <message>
   <source>Name, number and dates, for teaching and for shared screens</source>
   <translation>姓名、编号和日期，用于教学和共享屏幕</translation>
  </message>
  <message>
   <source>Four views</source>
   <translation>四视图</translation>
  </message>
  <message>
   <source>Sagittal and 3D</source>
   <translation>矢状面与 3D</translation>
  </message>
  <message>
   <source>3D large, slices below</source>
   <translation>大 3D，下方为层面</translation>
  </message>
  <message>
   <source>Straightened sacrum, sagittal and 3D</source>
   <translation>拉直的骶骨、矢状面与 3D</translation>
  </message>
  <message>
   <source>Crosshair at {0}; grey window: width {1}, centre {2}.</source>
   <translation>十字线在 {0}；灰度窗：窗宽 {1}，窗位 {2}。</translation>
  </message>
  <message>
   <source>The sacrum with a tape of {0} mm.</source>
   <translation>骶骨及 {0} mm 的测量带。</translation>
  </message>
  <message>
   <source>To be placed: {0}. Enter takes the crosshair.</source>
   <translation>待放置：{0}。Enter 取十字线位置。</translation>
  </message>
  <message>
   <source>No sacrum is outlined yet.</source>
   <translation>尚未勾画骶骨。</translation>
  </message>
  <message>
   <source>The sacrum, without a tape.</source>
   <translation>骶骨，无测量带。</translation>
  </message>
  <message>
   <source>3D view</source>
   <translation>3D 视图</translation>
  </message>
  <message>
   <source>Axial</source>
   <translation>横断面</translation>
  </message>
  <message>
   <source>Sagittal</source>
   <translation>矢状面</translation>
  </message>
  <message>
   <source>Coronal</source>
   <translation>冠状面</translation>
  </message>
  <message>
   <source>Disc top</source>
   <translation>椎间盘顶点</translation>
  </message>
  <message>
   <source>S{0} foramen, {1}</source>
   <translation>S{0} 骶孔 {1}</translation>
  </message>
  <message>
   <source>S{0} foramen, {1}, lower rim</source>
   <translation>S{0} 骶孔 {1} 下缘</translation>
  </message>
  <message>
   <source>at right angles to the face</source>
   <translation>与骨面垂直</translation>
  </message>
  <message>
   <source>s {0} mm ({1})</source>
   <translation>s {0} mm（{1}）</translation>
  </message>
  <message>
   <source>Tilt {0}° ({1})</source>
   <translation>倾斜 {0}°（{1}）</translation>
  </message>
  <message>
   <source>Obliquity {0}° ({1})</source>
   <translation>偏斜 {0}°（{1}）</translation>
  </message>
  <message>
   <source>rests at {0}</source>
   <translation>停在 {0}</translation>
  </message>
  <message>
   <source>Tape {0} mm ({1})</source>
   <translation>测量带 {0} mm（{1}）</translation>
  </message>
  <message>
   <source>Tape {0} mm</source>
   <translation>测量带 {0} mm</translation>
  </message>
  <message>
   <source>Tilt transection plane</source>
   <translation>倾斜离断平面</translation>
  </message>
  <message>
   <source>Turn transection plane</source>
   <translation>偏转离断平面</translation>
  </message>
  <message>
   <source>{0} view</source>
   <translation>{0}视图</translation>
  </message>
  <message>
   <source>s {0} mm, {1} mm to the left, {2} mm deep</source>
   <translation>s {0} mm，左 {1} mm，深 {2} mm</translation>
  </message>
  <message>
   <source>s {0} mm, {1} mm to the right, {2} mm deep</source>
   <translation>s {0} mm，右 {1} mm，深 {2} mm</translation>
  </message>
  <message>
   <source>No ventral curve yet to straighten the sacrum along.</source>
   <translation>尚无可供拉直骶骨的腹侧曲线。</translation>
  </message>
  <message>
   <source>Straightened view</source>
   <translation>拉直视图</translation>
  </message>
  <message>
   <source>SacPlan finds the series. You place promontory and apex, set the plane and read the tape. The images are only read, never changed.</source>
   <translation>SacPlan 查找序列。您放置骶骨岬和骶骨尖，设定平面，读取测量带长度。图像只读，绝不更改。</translation>
  </message>
  <message>
   <source>Drop a folder with a CT series here</source>
   <translation>将含 CT 序列的文件夹拖到此处</translation>
  </message>
  <message>
   <source>Bone</source>
   <translation>骨</translation>
  </message>
  <message>
   <source>Soft tissue</source>
   <translation>软组织</translation>
  </message>
  <message>
   <source>Pelvis</source>
   <translation>骨盆</translation>
  </message>
  <message>
   <source>Wide (metal)</source>
   <translation>宽（金属）</translation>
  </message>
  <message>
   <source>Set the images as you like to see them, then keep that under a number. The key of the number shows it again; Ctrl and the number keep it without this page.</source>
   <translation>请将图像调到喜欢的样子，再保存到某个数字。按该数字键再次显示；Ctrl 加数字无需此页即可保存。</translation>
  </message>
  <message>
   <source>width {0}, centre {1}</source>
   <translation>窗宽 {0}，窗位 {1}</translation>
  </message>
  <message>
   <source>nothing kept</source>
   <translation>未保存</translation>
  </message>
  <message>
   <source>Keep the present one</source>
   <translation>保存当前</translation>
  </message>
  <message>
   <source>Keep the present grey window under {0}</source>
   <translation>将当前灰度窗保存为 {0}</translation>
  </message>
  <message>
   <source>Forget the grey window under {0}</source>
   <translation>删除 {0} 的灰度窗</translation>
  </message>
  <message>
   <source>The {0} plane of the stepped cut {1}.</source>
   <translation>阶梯截骨的{0}侧平面{1}。</translation>
  </message>
  <message>
   <source>Place it so that it meets the central plane {0} to {1} mm to the {2} of the midline.</source>
   <translation>请使其在中线{2}侧 {0} 至 {1} mm 处与中央平面相交。</translation>
  </message>
  <message>
   <source>removes the part that the central plane keeps</source>
   <translation>切除了中央平面保留的部分</translation>
  </message>
  <message>
   <source>is nearly parallel to the central one</source>
   <translation>与中央平面几乎平行</translation>
  </message>
  <message>
   <source>on the wrong side of</source>
   <translation>错误的一侧：</translation>
  </message>
  <message>
   <source>{0} mm beside</source>
   <translation>旁 {0} mm：</translation>
  </message>
  <message>
   <source>meets the central one {0} the midline</source>
   <translation>与中央平面相交于{0}中线</translation>
  </message>
  <message>
   <source>same frame of reference</source>
   <translation>相同的参考坐标系</translation>
  </message>
  <message>
   <source>mutual information</source>
   <translation>互信息</translation>
  </message>
  <message>
   <source>DICOM registration</source>
   <translation>DICOM 配准</translation>
  </message>
  <message>
   <source>centre on centre</source>
   <translation>中心对中心</translation>
  </message>
  <message>
   <source>Keep plane {0}</source>
   <translation>保留平面 {0}</translation>
  </message>
  <message>
   <source>Choose plane {0}</source>
   <translation>选用平面 {0}</translation>
  </message>
  <message>
   <source>Remove plane {0}</source>
   <translation>移除平面 {0}</translation>
  </message>
  <message>
   <source>This is not a plan file: it does not say "format": "sacplan-plan".</source>
   <translation>这不是计划文件：其中没有 "format": "sacplan-plan"。</translation>
  </message>
  <message>
   <source>Choose a file that SacPlan has saved (*.sacplan.json).</source>
   <translation>请选择由 SacPlan 保存的文件 (*.sacplan.json)。</translation>
  </message>
  <message>
   <source>The plan is of version {0}; this SacPlan reads up to version {1}.</source>
   <translation>该计划为版本 {0}；此 SacPlan 最高可读版本 {1}。</translation>
  </message>
  <message>
   <source>Open it with the SacPlan that saved it, or update this one.</source>
   <translation>请用保存它的 SacPlan 打开，或更新本程序。</translation>
  </message>
  <message>
   <source>a whole number from 1</source>
   <translation>从 1 开始的整数</translation>
  </message>
  <message>
   <source>at most {0} tapes</source>
   <translation>最多 {0} 条测量带</translation>
  </message>
  <message>
   <source>{0} of them</source>
   <translation>{0} 个</translation>
  </message>
  <message>
   <source>a name that no other tape has</source>
   <translation>其他测量带没有的名称</translation>
  </message>
  <message>
   <source>the UID of a series</source>
   <translation>序列的 UID</translation>
  </message>
  <message>
   <source>a number from 0 to {0}</source>
   <translation>0 到 {0} 的数</translation>
  </message>
  <message>
   <source>four rows of four numbers that turn and shift, and neither stretch nor mirror</source>
   <translation>四行、每行四个数，只旋转和平移，不拉伸也不镜像</translation>
  </message>
  <message>
   <source>at most {0} series</source>
   <translation>最多 {0} 个序列</translation>
  </message>
  <message>
   <source>64 hex digits</source>
   <translation>64 位十六进制数</translation>
  </message>
  <message>
   <source>a whole number from 2 to 7</source>
   <translation>2 到 7 的整数</translation>
  </message>
  <message>
   <source>one of {0}</source>
   <translation>{0} 之一</translation>
  </message>
  <message>
   <source>a direction with a length</source>
   <translation>有长度的方向</translation>
  </message>
  <message>
   <source>one of A, B, C that no other one has</source>
   <translation>A、B、C 之一，且其他项没有</translation>
  </message>
  <message>
   <source>an object in braces</source>
   <translation>花括号中的对象</translation>
  </message>
  <message>
   <source>a series that no other one has</source>
   <translation>其他项没有的序列</translation>
  </message>
  <message>
   <source>a whole number from {0} to {1}</source>
   <translation>{0} 到 {1} 的整数</translation>
  </message>
  <message>
   <source>Transection plane</source>
   <translation>离断平面</translation>
  </message>
  <message>
   <source>Side plane, left</source>
   <translation>侧平面，左</translation>
  </message>
  <message>
   <source>Side plane, right</source>
   <translation>侧平面，右</translation>
  </message>
  <message>
   <source>Drawn ventral curve</source>
   <translation>手绘腹侧曲线</translation>
  </message>
  <message>
   <source>How the segments were counted</source>
   <translation>节段的计数方式</translation>
  </message>
  <message>
   <source>Series laid over</source>
   <translation>叠加的序列</translation>
  </message>
  <message>
   <source>Where the outline comes from</source>
   <translation>轮廓来源</translation>
  </message>
  <message>
   <source>Landmarks left out</source>
   <translation>略去的标志点</translation>
  </message>
  <message>
   <source>Kept planes</source>
   <translation>保留的平面</translation>
  </message>
  <message>
   <source>The images it belongs to</source>
   <translation>所属图像</translation>
  </message>
  <message>
   <source>moved by {0} mm</source>
   <translation>移动 {0} mm</translation>
  </message>
  <message>
   <source>changed: {0}</source>
   <translation>已更改：{0}</translation>
  </message>
  <message>
   <source>taken away</source>
   <translation>已移除</translation>
  </message>
  <message>
   <source>Parts this SacPlan does not know</source>
   <translation>此 SacPlan 不识别的部分</translation>
  </message>
  <message>
   <source>{0} mm {1}, turned by {2} degrees</source>
   <translation>{1} {0} mm，转动 {2} 度</translation>
  </message>
  <message>
   <source>picked otherwise</source>
   <translation>拾取方式不同</translation>
  </message>
  <message>
   <source>Accept suggested {0}</source>
   <translation>接受建议的{0}</translation>
  </message>
  <message>
   <source>Leave out {0}</source>
   <translation>略去{0}</translation>
  </message>
  <message>
   <source>Swap left and right: {0}</source>
   <translation>左右互换：{0}</translation>
  </message>
  <message>
   <source>{0} {1} plane</source>
   <translation>{0}{1}侧平面</translation>
  </message>
  <message>
   <source>Draw {0}</source>
   <translation>绘制{0}</translation>
  </message>
  <message>
   <source>Answer the counting question</source>
   <translation>回答计数问题</translation>
  </message>
  <message>
   <source>Repeat {0}</source>
   <translation>再次拾取{0}</translation>
  </message>
  <message>
   <source>Change tapes</source>
   <translation>更改测量带</translation>
  </message>
  <message>
   <source>Change tissue thickness</source>
   <translation>更改组织厚度</translation>
  </message>
  <message>
   <source>Take the series off</source>
   <translation>取下序列</translation>
  </message>
  <message>
   <source>Bind to series</source>
   <translation>绑定到序列</translation>
  </message>
  <message>
   <source>Move transection plane</source>
   <translation>移动离断平面</translation>
  </message>
  <message>
   <source>Draw ventral curve</source>
   <translation>绘制腹侧曲线</translation>
  </message>
  <message>
   <source>Lay a series over</source>
   <translation>叠加一个序列</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>取走</translation>
  </message>
  <message>
   <source>Take another outline</source>
   <translation>采用另一轮廓</translation>
  </message>
  <message>
   <source>{0} in the plan file needs {1}; found {2}.</source>
   <translation>计划文件中的 {0} 需要{1}；实际为 {2}。</translation>
  </message>
  <message>
   <source>Correct the file there, or open another one.</source>
   <translation>请在文件中改正，或打开另一个文件。</translation>
  </message>
  <message>
   <source>points of three numbers [x, y, z] below a million</source>
   <translation>由三个小于一百万的数 [x, y, z] 构成的点</translation>
  </message>
  <message>
   <source>a list of objects in braces</source>
   <translation>花括号对象的列表</translation>
  </message>
  <message>
   <source>a list of {0} to {1} points [x, y, z]</source>
   <translation>{0} 到 {1} 个点 [x, y, z] 的列表</translation>
  </message>
  <message>
   <source>{0} rows of {1} numbers</source>
   <translation>{0} 行、每行 {1} 个数</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true 或 false</translation>
  </message>
  <message>
   <source>a list of texts in quotes</source>
   <translation>带引号文本的列表</translation>
  </message>
  <message>
   <source>a text in quotes</source>
   <translation>带引号的文本</translation>
  </message>
  <message>
   <source> from {0}</source>
   <translation> 从 {0}</translation>
  </message>
  <message>
   <source> to {0}</source>
   <translation> 到 {0}</translation>
  </message>
  <message>
   <source>a number{0}{1}</source>
   <translation>一个数{0}{1}</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>一个整数</translation>
  </message>
  <message>
   <source>three numbers [x, y, z] below a million</source>
   <translation>三个小于一百万的数 [x, y, z]</translation>
  </message>
  <message>
   <source>a finite number</source>
   <translation>一个有限的数</translation>
  </message>
  <message>
   <source>a text of whole characters</source>
   <translation>由完整字符构成的文本</translation>
  </message>
  <message>
   <source>suggested, confirmed</source>
   <translation>建议，已确认</translation>
  </message>
  <message>
   <source>suggested, corrected</source>
   <translation>建议，已修正</translation>
  </message>
  <message>
   <source>Promontory (front upper edge of S1 bone, midline)</source>
   <translation>骶骨岬（S1 骨前上缘，正中）</translation>
  </message>
  <message>
   <source>Disc top (most ventral point of the L5/S1 disc)</source>
   <translation>椎间盘顶点（L5/S1 椎间盘最腹侧的点）</translation>
  </message>
  <message>
   <source>S1 rear upper edge, midline</source>
   <translation>S1 后上缘，正中</translation>
  </message>
  <message>
   <source>Apex (front lower edge of S5)</source>
   <translation>骶骨尖（S5 前下缘）</translation>
  </message>
  <message>
   <source>Coccyx tip</source>
   <translation>尾骨尖</translation>
  </message>
  <message>
   <source>Caudal end of the SI joint, left</source>
   <translation>骶髂关节尾侧端，左</translation>
  </message>
  <message>
   <source>Caudal end of the SI joint, right</source>
   <translation>骶髂关节尾侧端，右</translation>
  </message>
  <message>
   <source>Tip of the thecal sac</source>
   <translation>硬膜囊末端</translation>
  </message>
  <message>
   <source>Apex of the sacral hiatus</source>
   <translation>骶管裂孔顶点</translation>
  </message>
  <message>
   <source>Posterior superior iliac spine, left</source>
   <translation>髂后上棘，左</translation>
  </message>
  <message>
   <source>Posterior superior iliac spine, right</source>
   <translation>髂后上棘，右</translation>
  </message>
  <message>
   <source>Ischial spine, left</source>
   <translation>坐骨棘，左</translation>
  </message>
  <message>
   <source>Ischial spine, right</source>
   <translation>坐骨棘，右</translation>
  </message>
  <message>
   <source>Median crest at S2</source>
   <translation>S2 骶正中嵴</translation>
  </message>
  <message>
   <source>cross left</source>
   <translation>横向 左</translation>
  </message>
  <message>
   <source>cross right</source>
   <translation>横向 右</translation>
  </message>
  <message>
   <source>S{0}/{1} disc remnant, front, midline</source>
   <translation>S{0}/{1} 残留椎间盘，前面，正中</translation>
  </message>
  <message>
   <source>S{0} anterior foramen, {1}, centre</source>
   <translation>S{0} 骶前孔，{1}，中心</translation>
  </message>
  <message>
   <source>S{0} anterior foramen, {1}, lower rim</source>
   <translation>S{0} 骶前孔，{1}，下缘</translation>
  </message>
  <message>
   <source>S{0} posterior foramen, {1}</source>
   <translation>S{0} 骶后孔，{1}</translation>
  </message>
  <message>
   <source>{0}, one SD {1} mm</source>
   <translation>{0}，一个标准差 {1} mm</translation>
  </message>
  <message>
   <source>{0}, other series</source>
   <translation>{0}，其他序列</translation>
  </message>
  <message>
   <source>Marked on another series laid on this one ({0}): {1}. Its error is part of theirs.</source>
   <translation>标在叠加于本序列的另一序列 ({0}) 上：{1}。其误差已计入。</translation>
  </message>
  <message>
   <source>ventral curve</source>
   <translation>腹侧曲线</translation>
  </message>
  <message>
   <source>Marked on another series, which is not laid on this one: {0}. How well it lies is not known and in no error given. Lay that series (UID …{1}) on.</source>
   <translation>标在另一未叠加到本序列的序列上：{0}。其吻合程度未知，未计入任何误差。请叠加该序列 (UID …{1})。</translation>
  </message>
  <message>
   <source>Nobody has yet accepted how the series lies on which these were marked: {0}. Compare the edges of the bone in both pictures, then accept it or lay it on by landmarks.</source>
   <translation>下列标记所在序列的叠加位置尚无人确认：{0}。请比较两图像的骨边缘，然后接受，或按标志叠加。</translation>
  </message>
  <message>
   <source>{0} mm right of it</source>
   <translation>右侧 {0} mm 处</translation>
  </message>
  <message>
   <source>{0} mm left of it and {1} mm right of it</source>
   <translation>左侧 {0} mm 和右侧 {1} mm 处</translation>
  </message>
  <message>
   <source>on the midline</source>
   <translation>在中线上</translation>
  </message>
  <message>
   <source>{0} mm left of it</source>
   <translation>左侧 {0} mm 处</translation>
  </message>
  <message>
   <source>No K-wire is offered {0}: the cut runs there through a foramen or beside the bone, and a wire would find no hold.</source>
   <translation>{0}不提供克氏针：截骨面在该处经过骶孔或骨旁，克氏针无处固定。</translation>
  </message>
  <message>
   <source>{0} mm {1}</source>
   <translation>{0} mm {1}</translation>
  </message>
  <message>
   <source>Behind the outline the image shows more bone, up to {0}: thickness, dorsal distances, K-wires and volumes may be too small. Measure there on the images.</source>
   <translation>图像显示轮廓背侧还有骨，达 {0}：厚度、背侧距离、克氏针和体积可能偏小。请在图像上测量该处。</translation>
  </message>
  <message>
   <source>tape pulled taut over the hollow</source>
   <translation>测量带在凹陷上绷紧</translation>
  </message>
  <message>
   <source>no tissue under the tape instead of {0} mm</source>
   <translation>测量带下没有组织，而非 {0} mm</translation>
  </message>
  <message>
   <source>{0} mm of tissue under the tape instead of {1} mm</source>
   <translation>测量带下组织为 {0} mm，而非 {1} mm</translation>
  </message>
  <message>
   <source>cut on a print made at 97 %</source>
   <translation>按 97 % 打印件剪裁</translation>
  </message>
  <message>
   <source>zero held on the L5/S1 disc, at most</source>
   <translation>零点置于 L5/S1 椎间盘，至多</translation>
  </message>
  <message>
   <source>zero held on the L5/S1 disc</source>
   <translation>零点置于 L5/S1 椎间盘</translation>
  </message>
  <message>
   <source>zero held on the ridge between S1 and S2, about</source>
   <translation>零点置于 S1 与 S2 之间的嵴，约</translation>
  </message>
  <message>
   <source>zero held on the ridge between S1 and S2</source>
   <translation>零点置于 S1 与 S2 之间的嵴</translation>
  </message>
  <message>
   <source>{0} is not placed: {1}.</source>
   <translation>{0}未放置：{1}。</translation>
  </message>
  <message>
   <source>one tape alone fixes none</source>
   <translation>单条测量带无法确定</translation>
  </message>
  <message>
   <source>they fix it with an SD of {0}</source>
   <translation>确定它的 SD 为 {0}</translation>
  </message>
  <message>
   <source>An obliquity of {0} degrees cannot be reproduced by the tapes planned: {1}.</source>
   <translation>计划的测量带无法重现 {0} 度的偏斜：{1}。</translation>
  </message>
  <message>
   <source>A silicone tape stretches by tens of per cent under the pull of a hand, which marks too far caudal, towards the tumour. Use a woven tape, or lay it without pull.</source>
   <translation>硅胶带在手的拉力下会伸长百分之几十，使标记过于靠尾侧、偏向肿瘤。请用织物带，或不加拉力放置。</translation>
  </message>
  <message>
   <source>The plan asks for no tape. Add one to have a length.</source>
   <translation>计划中没有测量带。请添加一条以得到长度。</translation>
  </message>
  <message>
   <source>{0} mm of tissue are to stay under the tape: the printed length is shorter by what the curve turns over them. Check that this is meant.</source>
   <translation>测量带下将保留 {0} mm 组织：打印的长度因曲线在其上转折而变短。请确认是否有意如此。</translation>
  </message>
  <message>
   <source>From promontory to apex the front of the bone measures {0} mm; {1} to {2} is usual. Check both landmarks, and whether a segment is fused or missing.</source>
   <translation>自骶骨岬至骶骨尖，骨前面长 {0} mm；通常为 {1} 至 {2}。请检查两个标志，以及是否有椎节融合或缺失。</translation>
  </message>
  <message>
   <source>No level label: place the anterior foramina to have one. The lengths do not need it.</source>
   <translation>无节段标注：放置骶前孔后即有。长度不需要它。</translation>
  </message>
  <message>
   <source>The plane's normal points to the head, so that the part to remove would be the upper one. Turn the plane, or turn the normal round in the plan file: it points caudally.</source>
   <translation>平面法线指向头侧，切除部分将成为上部。请翻转平面，或在计划文件中反转法线：法线应指向尾侧。</translation>
  </message>
  <message>
   <source>{0} at ({1}, {2}, {3}) mm lies outside the loaded series. Place it in these images, or open the series it was placed in.</source>
   <translation>{0} 位于 ({1}, {2}, {3}) mm，在已加载序列之外。请放在这些图像内，或打开其放置时的序列。</translation>
  </message>
  <message>
   <source>{0} lies {1} mm from the end of the images: its edge may be cut off. Use a series that goes on beyond it.</source>
   <translation>{0} 距图像末端 {1} mm：其边缘可能被截断。请使用超出该处的序列。</translation>
  </message>
  <message>
   <source>{0} was placed {1} mm from the front of the bone. Look at it on the midsagittal picture and place it on the bone's edge.</source>
   <translation>{0} 放置在距骨前面 {1} mm 处。请在正中矢状图上查看，并放在骨的边缘。</translation>
  </message>
  <message>
   <source>The picks of {0} lie up to {1} mm apart, more than any hand scatters: one of them is on another place. Look at them and remove it.</source>
   <translation>{0} 的多次拾取相距达 {1} mm，超出任何手的离散：其中之一在别处。请查看并移除。</translation>
  </message>
  <message>
   <source>The plane is tilted {0} and oblique {1} degrees; beyond {2} it runs along the bone and no tape can mark it. Turn the plane across the bone.</source>
   <translation>平面倾斜 {0} 度、偏斜 {1} 度；超过 {2} 时平面沿骨走行，无测量带可标示。请将平面横过骨。</translation>
  </message>
  <message>
   <source>The {0} tape is {1} times the straight distance; 1.00 to 1.20 is usual. Look at its path on the bone.</source>
   <translation>{0}测量带为直线距离的 {1} 倍；通常为 1.00 至 1.20。请查看其在骨上的路径。</translation>
  </message>
  <message>
   <source>The {0} tape ends over a hole {1} mm wide, a foramen or a gap in the bone: its end is where the tape bridges it.</source>
   <translation>{0}测量带末端位于宽 {1} mm 的孔上（骶孔或骨缺损）：其末端为测量带跨越之处。</translation>
  </message>
  <message>
   <source>The plane is tilted {0} and oblique {1} degrees to the front of the bone: check that this is meant.</source>
   <translation>平面相对骨前面倾斜 {0} 度、偏斜 {1} 度：请确认是否有意如此。</translation>
  </message>
  <message>
   <source>The left and right tapes differ by {0} mm though the plane is not oblique: check the outline on both sides.</source>
   <translation>平面并无偏斜，但左右测量带相差 {0} mm：请检查两侧轮廓。</translation>
  </message>
  <message>
   <source>No posterior card. {0} {1}</source>
   <translation>无背侧卡。{0} {1}</translation>
  </message>
  <message>
   <source>No transection plane is set.</source>
   <translation>未设定离断平面。</translation>
  </message>
  <message>
   <source>Place the plane on the ventral curve.</source>
   <translation>请将平面放在腹侧曲线上。</translation>
  </message>
  <message>
   <source>The {0} plane of the stepped cut does not meet the central one on the outlined bone.</source>
   <translation>阶梯截骨的{0}侧平面在勾画的骨上未与中央平面相交。</translation>
  </message>
  <message>
   <source>Move it nearer to the midline, or take the {0} plane away.</source>
   <translation>请移近中线，或取走{0}侧平面。</translation>
  </message>
  <message>
   <source>A cross-tape of {0} mm cannot be laid.</source>
   <translation>无法放置 {0} mm 的横向带。</translation>
  </message>
  <message>
   <source>Give its end a greater distance from the midline.</source>
   <translation>请将其末端设得距中线更远。</translation>
  </message>
  <message>
   <source>{0} mm to the {1} the plane no longer meets the front of the bone.</source>
   <translation>向{1} {0} mm 处平面不再与骨前面相交。</translation>
  </message>
  <message>
   <source>Lay the tape nearer to the midline.</source>
   <translation>请将测量带放得更靠近中线。</translation>
  </message>
  <message>
   <source>The outline of the sacrum has no dorsal side in the midsagittal plane.</source>
   <translation>骶骨轮廓在正中矢状面没有背侧面。</translation>
  </message>
  <message>
   <source>Load a series that holds the whole sacrum.</source>
   <translation>请加载包含整个骶骨的序列。</translation>
  </message>
  <message>
   <source>The drawn curve and the outlined bone lie up to {0} mm apart, most {1} mm below the promontory. The tape follows the drawn curve: look at both.</source>
   <translation>绘制的曲线与骨轮廓相距达 {0} mm，最大处在骶骨岬下 {1} mm。测量带沿绘制的曲线：请查看两者。</translation>
  </message>
  <message>
   <source>The drawn curve begins {0} mm below the promontory, from which every tape is measured.</source>
   <translation>绘制的曲线始于骶骨岬下 {0} mm，而每条测量带都自骶骨岬量起。</translation>
  </message>
  <message>
   <source>Begin it at the promontory, or move the promontory to where it begins.</source>
   <translation>请从骶骨岬开始绘制，或将骶骨岬移到曲线起点。</translation>
  </message>
  <message>
   <source>Only {0} mm of the drawn curve lie below the promontory.</source>
   <translation>绘制的曲线只有 {0} mm 位于骶骨岬以下。</translation>
  </message>
  <message>
   <source>Draw it from the promontory down to below the level of the cut.</source>
   <translation>请自骶骨岬向下绘制至截骨平面以下。</translation>
  </message>
  <message>
   <source>The drawn curve runs {0} mm back towards the promontory on its way down, which would make every tape too long.</source>
   <translation>绘制的曲线向下途中折回骶骨岬方向 {0} mm，会使每条测量带过长。</translation>
  </message>
  <message>
   <source>Draw it in one way from the promontory down.</source>
   <translation>请自骶骨岬向下朝一个方向绘制。</translation>
  </message>
  <message>
   <source>The symmetry of the outlined bone is {0} degrees off the left that the landmarks show, known to {1} degrees: check the landmarks and the outline, or the sacrum is asymmetric.</source>
   <translation>所勾画骨的对称面偏离标志所示左右方向 {0} 度（精度 {1} 度）：请检查标志和轮廓，或骶骨不对称。</translation>
  </message>
  <message>
   <source>The promontory is placed {0} the top of the L5/S1 disc. Is the zero on the front upper edge of the bone of S1, not on the disc? The two are up to 13 mm apart.</source>
   <translation>骶骨岬放置在 L5/S1 椎间盘顶点{0}。零点是在 S1 骨前上缘而非椎间盘上吗？两者可相距 13 mm。</translation>
  </message>
  <message>
   <source>The midsagittal plane is taken from the patient's position on the table: too few landmarks show it and the bone is not outlined. Left may be off by {0} degrees (one standard deviation). Place a pair of foramina.</source>
   <translation>正中矢状面取自患者在检查床上的体位：标志过少且骨未勾画。左右方向可能偏差 {0} 度（一个标准差）。请放置一对骶孔。</translation>
  </message>
  <message>
   <source>Higher on the {0}: {1}. Check both sides, or the sacrum is asymmetric (a transitional vertebra on one side, scoliosis).</source>
   <translation>{0}侧更高：{1}。请检查两侧，或骶骨不对称（一侧移行椎、脊柱侧凸）。</translation>
  </message>
  <message>
   <source>{0} mm from</source>
   <translation>{0} mm 处</translation>
  </message>
  <message>
   <source>{0} mm above</source>
   <translation>上方 {0} mm</translation>
  </message>
  <message>
   <source>the lower end of the drawn curve</source>
   <translation>绘制曲线的下端</translation>
  </message>
  <message>
   <source>Promontory and {0} are {1} mm apart; a sacrum is {2} to {3} mm long.</source>
   <translation>骶骨岬与{0}相距 {1} mm；骶骨长 {2} 至 {3} mm。</translation>
  </message>
  <message>
   <source>Check both landmarks on the midsagittal picture.</source>
   <translation>请在正中矢状图上检查两个标志。</translation>
  </message>
  <message>
   <source>The apex lies {0} mm cranial of the promontory.</source>
   <translation>骶骨尖位于骶骨岬头侧 {0} mm。</translation>
  </message>
  <message>
   <source>The promontory is the upper end, the apex the lower one: exchange them.</source>
   <translation>骶骨岬在上端，骶骨尖在下端：请互换。</translation>
  </message>
  <message>
   <source>{0} lies {1} mm {2} of the midsagittal plane of all landmarks: check it, or the sacrum is bent sideways.</source>
   <translation>{0} 位于全部标志的正中矢状面{2}侧 {1} mm：请检查，或骶骨侧弯。</translation>
  </message>
  <message>
   <source>Off the common left-right direction: {0}. Check both sides, or the sacrum is asymmetric.</source>
   <translation>偏离共同的左右方向：{0}。请检查两侧，或骶骨不对称。</translation>
  </message>
  <message>
   <source>{0} lies {1} mm from the promontory, further than any pelvis reaches.</source>
   <translation>{0} 距骶骨岬 {1} mm，超出任何骨盆的范围。</translation>
  </message>
  <message>
   <source>Place it again, or remove it: it would turn the frame of all the others.</source>
   <translation>请重新放置或移除：它会使其他标志的坐标系偏转。</translation>
  </message>
  <message>
   <source>{0}_left does not lie to the patient's left of {1}_right.</source>
   <translation>{0}_left 不在 {1}_right 的患者左侧。</translation>
  </message>
  <message>
   <source>Exchange the two: left is the patient's left, on the right of the picture.</source>
   <translation>请互换两者：左指患者左侧，在图像右边。</translation>
  </message>
  <message>
   <source>{0} lies {1} mm higher along the sacrum than {2}, which it should follow.</source>
   <translation>{0} 沿骶骨比 {2} 高 {1} mm，而它应在其后。</translation>
  </message>
  <message>
   <source>Check the names of both: foramina and disc remnants are counted from above.</source>
   <translation>请检查两者的名称：骶孔和残留椎间盘自上而下计数。</translation>
  </message>
  <message>
   <source>{0} {1} degrees</source>
   <translation>{0} {1} 度</translation>
  </message>
  <message>
   <source>posterior foramina {0}</source>
   <translation>骶后孔 {0}</translation>
  </message>
  <message>
   <source>The cut does not leave the outlined bone on its dorsal midline.</source>
   <translation>截骨面未从勾画骨的背侧中线穿出。</translation>
  </message>
  <message>
   <source>Look at the outline behind the cut.</source>
   <translation>请查看截骨处背侧的轮廓。</translation>
  </message>
  <message>
   <source>The outline is {0} mm thick at the cut: it lacks the back of the bone, and the volumes are too small.</source>
   <translation>轮廓在截骨处厚 {0} mm：缺少骨的背部，体积过小。</translation>
  </message>
  <message>
   <source>Measure from behind on the images.</source>
   <translation>背侧请在图像上测量。</translation>
  </message>
  <message>
   <source>The sacrum is not outlined yet.</source>
   <translation>骶骨尚未勾画。</translation>
  </message>
  <message>
   <source>Place promontory and apex; the outline is made from them.</source>
   <translation>请放置骶骨岬和骶骨尖；轮廓由此生成。</translation>
  </message>
  <message>
   <source>{0} tapes do not fix a line.</source>
   <translation>{0} 条测量带无法确定一条线。</translation>
  </message>
  <message>
   <source>Give the lengths of the midline tape and of one to each side.</source>
   <translation>请给出中线测量带和两侧各一条的长度。</translation>
  </message>
  <message>
   <source>25 % or more of a joint is removed: the load to failure falls to a third, the ring is to be reconstructed (Hugate 2006).</source>
   <translation>一侧关节切除 25 % 或以上：失效载荷降至三分之一，骨盆环需重建 (Hugate 2006)。</translation>
  </message>
  <message>
   <source>The cut goes through S1: the ring is weakened by 30 % at S1/2 and by half 1 cm below the promontory (Gunterberg 1976); 3 of 9 such cuts fractured.</source>
   <translation>截骨经过 S1：骨盆环在 S1/2 处减弱 30 %，在骶骨岬下 1 cm 处减弱一半 (Gunterberg 1976)；此类截骨 9 例中 3 例骨折。</translation>
  </message>
  <message>
   <source>Pelvic ring: {0}</source>
   <translation>骨盆环：{0}</translation>
  </message>
  <message>
   <source>More than 16 % of a joint is removed: the load to failure falls by 28 % and more (Hugate 2006).</source>
   <translation>一侧关节切除超过 16 %：失效载荷下降 28 % 及以上 (Hugate 2006)。</translation>
  </message>
  <message>
   <source>Less than 16 % of each joint is removed, below S1 (Hugate 2006).</source>
   <translation>每侧关节切除少于 16 %，在 S1 以下 (Hugate 2006)。</translation>
  </message>
  <message>
   <source>The {0} tape ends {1} mm from the edge of the bone, where its outline is less sure. Lay it nearer to the midline.</source>
   <translation>{0}测量带末端距骨边缘 {1} mm，该处轮廓较不可靠。请放得更靠近中线。</translation>
  </message>
  <message>
   <source>The {0} tape</source>
   <translation>{0}测量带</translation>
  </message>
  <message>
   <source>The tapes {0}</source>
   <translation>测量带 {0}</translation>
  </message>
  <message>
   <source>Its zero, {0}, lies {1} mm from the front of the sacrum.</source>
   <translation>其零点{0}距骶骨前面 {1} mm。</translation>
  </message>
  <message>
   <source>Measure from a landmark on the front of the bone.</source>
   <translation>请从骨前面上的标志量起。</translation>
  </message>
  <message>
   <source>The drawn curve carries the midline tape only.</source>
   <translation>绘制的曲线只能承载中线测量带。</translation>
  </message>
  <message>
   <source>Outline the sacrum on a CT to have tapes beside the midline.</source>
   <translation>若要中线旁的测量带，请在 CT 上勾画骶骨。</translation>
  </message>
  <message>
   <source>Its zero, {0}, is not placed.</source>
   <translation>其零点{0}未放置。</translation>
  </message>
  <message>
   <source>Place that landmark or measure from the promontory.</source>
   <translation>请放置该标志，或从骶骨岬量起。</translation>
  </message>
  <message>
   <source>Its zero, {0}, lies {1} mm above the plane; a tape needs {2} mm.</source>
   <translation>其零点{0}在平面上方 {1} mm；测量带需要 {2} mm。</translation>
  </message>
  <message>
   <source>Measure from a landmark further cranial.</source>
   <translation>请从更靠头侧的标志量起。</translation>
  </message>
  <message>
   <source>From the zero lie {0}. Check the zero and how the segments were counted: an L5 fused to the sacrum or a sixth segment shows like this.</source>
   <translation>自零点起：{0}。请检查零点及椎节计数：L5 与骶骨融合或有第六节时会如此。</translation>
  </message>
  <message>
   <source>S{0}/{1} at {2} mm ({3} to {4} is usual)</source>
   <translation>S{0}/{1} 在 {2} mm（通常 {3} 至 {4}）</translation>
  </message>
  <message>
   <source>How were the segments counted? Until it is answered no level is printed: on lumbar MRI alone 14 % are numbered wrongly (Tokgoz 2014). The lengths in mm stay valid.</source>
   <translation>椎节是如何计数的？未作回答不打印节段：仅凭腰椎 MRI 有 14 % 编号错误 (Tokgoz 2014)。以 mm 计的长度仍然有效。</translation>
  </message>
  <message>
   <source>Whether there is a transitional vertebra is unclear: the level may be one segment off. Go by the lengths in mm, and check the foramen marks on the table.</source>
   <translation>是否有移行椎不清楚：节段可能差一节。请以 mm 长度为准，并在术中核对骶孔标记。</translation>
  </message>
  <message>
   <source>No transitional vertebra, yet {0} pairs of anterior foramina: a sacrum of five segments has 4. Count again, from above.</source>
   <translation>无移行椎，却有 {0} 对骶前孔：五节骶骨应为 4 对。请自上重新计数。</translation>
  </message>
  <message>
   <source>lower rim</source>
   <translation>下缘</translation>
  </message>
  <message>
   <source>lower rims of the foramina</source>
   <translation>骶孔下缘</translation>
  </message>
  <message>
   <source>disc remnant</source>
   <translation>残留椎间盘</translation>
  </message>
  <message>
   <source>L5 is fused to the sacrum</source>
   <translation>L5 与骶骨融合</translation>
  </message>
  <message>
   <source>{0}: labels and roots follow the names given to the landmarks, and published figures for levels do not fit as they stand. The lengths in mm stay valid.</source>
   <translation>{0}：节段和神经根的标注依标志名称，已发表的节段数据不能直接套用。以 mm 计的长度仍然有效。</translation>
  </message>
  <message>
   <source>S1 is free of the sacrum</source>
   <translation>S1 与骶骨分离</translation>
  </message>
  <message>
   <source>{0} pairs of anterior foramina were counted, 4 are usual. The lengths in mm stay valid.</source>
   <translation>计得 {0} 对骶前孔，通常为 4 对。以 mm 计的长度仍然有效。</translation>
  </message>
  <message>
   <source>the cut of {0} mm</source>
   <translation>截骨的 {0} mm</translation>
  </message>
  <message>
   <source>{0} and of the series the tumour was drawn on of {1} mm</source>
   <translation>{0}，以及绘制肿瘤的序列的 {1} mm</translation>
  </message>
  <message>
   <source>The cut passes through the tumour's level: part of it lies {0} mm cranial of the cut. Move the plane cranially, or check the outline of the tumour.</source>
   <translation>截骨面穿过肿瘤所在高度：肿瘤一部分在截骨面头侧 {0} mm。请将平面移向头侧，或检查肿瘤轮廓。</translation>
  </message>
  <message>
   <source>The planned margin is {0} mm. With a clear margin of {1} mm and an error of {2} it should be {3} mm.</source>
   <translation>计划切缘为 {0} mm。按所需切缘 {1} mm 加误差 {2}，应为 {3} mm。</translation>
  </message>
  <message>
   <source>The planned margin is {0} mm, less than the {1} mm wished.</source>
   <translation>计划切缘为 {0} mm，小于期望的 {1} mm。</translation>
  </message>
  <message>
   <source>No published figure fits these roots.</source>
   <translation>没有与这些神经根相符的已发表数据。</translation>
  </message>
  <message>
   <source>Place the anterior foramina S2 to S4 on both sides to see published figures.</source>
   <translation>请放置两侧 S2 至 S4 骶前孔以显示已发表的数据。</translation>
  </message>
  <message>
   <source>both S2 cut</source>
   <translation>双侧 S2 切断</translation>
  </message>
  <message>
   <source>one S2 kept</source>
   <translation>保留一侧 S2</translation>
  </message>
  <message>
   <source>both S2 kept</source>
   <translation>保留双侧 S2</translation>
  </message>
  <message>
   <source>both S2 and one S3 kept</source>
   <translation>保留双侧 S2 和一侧 S3</translation>
  </message>
  <message>
   <source>both S3 kept</source>
   <translation>保留双侧 S3</translation>
  </message>
  <message>
   <source>S2 to S5 lost on both sides</source>
   <translation>双侧 S2 至 S5 丧失</translation>
  </message>
  <message>
   <source>S3 to S5 lost on both sides</source>
   <translation>双侧 S3 至 S5 丧失</translation>
  </message>
  <message>
   <source>S4 and S5 lost on both sides</source>
   <translation>双侧 S4 和 S5 丧失</translation>
  </message>
  <message>
   <source>asymmetric, at least one S3 kept</source>
   <translation>不对称，至少保留一侧 S3</translation>
  </message>
  <message>
   <source>lost on one side only</source>
   <translation>仅一侧丧失</translation>
  </message>
  <message>
   <source>Uncertainty known</source>
   <translation>不确定度已得出</translation>
  </message>
  <message>
   <source>Reading the plan as other hands would have placed it</source>
   <translation>正在按他人可能的放置读取计划</translation>
  </message>
  <message>
   <source>Of {0} readings with landmarks and plane a little elsewhere only {1} could be measured.</source>
   <translation>在标志和平面略有移动的 {0} 次读数中，只有 {1} 次可以测量。</translation>
  </message>
  <message>
   <source>Move the plane away from the ends of the curve, or check the landmarks.</source>
   <translation>请将平面移离曲线两端，或检查标志。</translation>
  </message>
  <message>
   <source>Soft tissue is contoured, but not on two or more parallel planes: it is not counted.</source>
   <translation>软组织已勾画，但不在两个或以上的平行平面上：不计入。</translation>
  </message>
  <message>
   <source>Soft tissue that goes with the bone is not contoured and not counted.</source>
   <translation>与骨一并切除的软组织未勾画，不计入。</translation>
  </message>
  <message>
   <source>Nothing moves in: no collapse of soft tissue, no swelling, no flap, omentum or filler.</source>
   <translation>假定无物移入：无软组织塌陷、肿胀、皮瓣、网膜或填充物。</translation>
  </message>
  <message>
   <source>Bone is counted within its outer surface, with its canal where the outline closes it.</source>
   <translation>骨按其外表面以内计算，轮廓闭合处含骶管。</translation>
  </message>
  <message>
   <source>The saw cut counts as removed.</source>
   <translation>锯缝计为切除部分。</translation>
  </message>
  <message>
   <source>{0} picks, few</source>
   <translation>{0} 次拾取，较少</translation>
  </message>
  <message>
   <source>{0} picks</source>
   <translation>{0} 次拾取</translation>
  </message>
  <message>
   <source>The cut lies {0} mm cranial of the tip of the thecal sac: the sac would be opened. Plan its ligation, or cut further caudal.</source>
   <translation>截骨位于硬膜囊末端头侧 {0} mm：硬膜囊将被打开。请计划结扎，或更靠尾侧截骨。</translation>
  </message>
  <message>
   <source>The cut lies {0} mm caudal of the tip of the thecal sac; wished are {1} mm, and the cut itself is known to +-{2} mm.</source>
   <translation>截骨位于硬膜囊末端尾侧 {0} mm；期望 {1} mm，而截骨本身精度为 +-{2} mm。</translation>
  </message>
  <message>
   <source>The {0} is not placed.</source>
   <translation>{0}未放置。</translation>
  </message>
  <message>
   <source>Place promontory and apex: every length is measured from them.</source>
   <translation>请放置骶骨岬和骶骨尖：所有长度都由此量起。</translation>
  </message>
  <message>
   <source>1 midline landmark</source>
   <translation>1 个中线标志点</translation>
  </message>
  <message>
   <source>{0} midline landmarks</source>
   <translation>{0} 个中线标志点</translation>
  </message>
  <message>
   <source>symmetry of the bone</source>
   <translation>骨的对称性</translation>
  </message>
  <message>
   <source>the table</source>
   <translation>表格</translation>
  </message>
  <message>
   <source>{0} pairs</source>
   <translation>{0} 对</translation>
  </message>
  <message>
   <source>{0}_left does not lie to the patient's left of {1}_right. Exchange the two: left is the patient's left, on the right of the picture.</source>
   <translation>{0}_left 不在 {1}_right 的患者左侧。请互换两者：左指患者左侧，在图像右边。</translation>
  </message>
  <message>
   <source>{0} lies {1} mm to the {2} of the midline; {3} to {4} mm is usual. Look at it: is it this landmark?</source>
   <translation>{0}位于中线{2}侧 {1} mm；通常为 {3} 至 {4} mm。请查看：是这个标志吗？</translation>
  </message>
  <message>
   <source>{0} lies {1} mm to the {2} of the midline. Left is the patient's left, on the right of the picture: swap, or place it again.</source>
   <translation>{0}位于中线{2}侧 {1} mm。左指患者左侧，在图像右边：请互换，或重新放置。</translation>
  </message>
  <message>
   <source>{0} lies {1} mm to the {2} of the midline, on the side of {3}. Place it on the patient's {4}.</source>
   <translation>{0}位于中线{2}侧 {1} mm，在{3}一侧。请放在患者的{4}侧。</translation>
  </message>
  <message>
   <source>Between the zero and the end of the tape the outlined bone has a wide gap.</source>
   <translation>在零点与测量带末端之间，勾画的骨有较宽的缺口。</translation>
  </message>
  <message>
   <source>Move the plane, or lay the tape nearer to the midline.</source>
   <translation>请移动平面，或将测量带放得更靠近中线。</translation>
  </message>
  <message>
   <source>not above it</source>
   <translation>不在其上方</translation>
  </message>
  <message>
   <source>further than a disc is high</source>
   <translation>超过椎间盘高度</translation>
  </message>
  <message>
   <source>The disc top lies {0} mm from the promontory, {1}.</source>
   <translation>椎间盘顶点距骶骨岬 {0} mm，{1}。</translation>
  </message>
  <message>
   <source>Place it on the most ventral point of the L5/S1 disc, or take it away.</source>
   <translation>请放在 L5/S1 椎间盘最腹侧的点，或取走。</translation>
  </message>
  <message>
   <source>The transection plane does not cross the front of the sacrum between promontory and apex; it passes {0} mm away.</source>
   <translation>离断平面未在骶骨岬与骶骨尖之间与骶骨前面相交；相距 {0} mm。</translation>
  </message>
  <message>
   <source>The transection plane crosses the front of the sacrum {0} times.</source>
   <translation>离断平面与骶骨前面相交 {0} 次。</translation>
  </message>
  <message>
   <source>Turn the plane so that it crosses the ventral curve once.</source>
   <translation>请转动平面，使其与腹侧曲线只相交一次。</translation>
  </message>
  <message>
   <source>There is no ventral curve yet.</source>
   <translation>尚无腹侧曲线。</translation>
  </message>
  <message>
   <source>Place promontory and apex and wait until the sacrum is outlined.</source>
   <translation>请放置骶骨岬和骶骨尖，并等待骶骨勾画完成。</translation>
  </message>
  <message>
   <source>The transection plane does not meet the outlined bone beside the midline.</source>
   <translation>离断平面在中线旁未与勾画的骨相交。</translation>
  </message>
  <message>
   <source>The tumour was outlined elsewhere ({0}): look at it on the slices before its margin is believed, and see that it is this patient's.</source>
   <translation>肿瘤由他处勾画 ({0})：在相信其切缘之前，请在层面上查看，并确认属于本患者。</translation>
  </message>
  <message>
   <source>The tumour is contoured {0} only: what it reaches beside that is not known, and the margin may be smaller than given. Contour it on neighbouring slices.</source>
   <translation>肿瘤仅{0}勾画：旁边的范围未知，切缘可能小于所给值。请在相邻层面勾画。</translation>
  </message>
  <message>
   <source>on one plane</source>
   <translation>在一个平面上</translation>
  </message>
  <message>
   <source>on planes that are not parallel</source>
   <translation>在不平行的平面上</translation>
  </message>
  <message>
   <source>default for {0} mm slices</source>
   <translation>{0} mm 层厚的默认值</translation>
  </message>
  <message>
   <source>Between promontory and apex the outlined bone has a gap of more than 20 mm, or is not met at all.</source>
   <translation>在骶骨岬与骶骨尖之间，勾画的骨有超过 20 mm 的缺口，或根本未遇到骨。</translation>
  </message>
  <message>
   <source>Check both landmarks and the outline of the sacrum.</source>
   <translation>请检查两个标志和骶骨轮廓。</translation>
  </message>
  <message>
   <source>Finding the midline</source>
   <translation>正在寻找中线</translation>
  </message>
  <message>
   <source>Finding the front of the sacrum</source>
   <translation>正在寻找骶骨前面</translation>
  </message>
  <message>
   <source>Growing the bone</source>
   <translation>正在生长骨区域</translation>
  </message>
  <message>
   <source>The built-in outline needs a CT; this series is {0}.</source>
   <translation>内置勾画需要 CT；本序列为 {0}。</translation>
  </message>
  <message>
   <source>Open a CT series of this patient, or draw the ventral curve on this one.</source>
   <translation>请打开该患者的 CT 序列，或在本序列上绘制腹侧曲线。</translation>
  </message>
  <message>
   <source>No edge of bone is seen along {0} mm of the drawn curve: it runs there as it was set. Look at it and set more points.</source>
   <translation>绘制的曲线有 {0} mm 未见骨边缘：该处按所设走行。请查看并增加点。</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} 至 {1}</translation>
  </message>
  <message>
   <source>From {0} to {1} mm below the promontory the edge of the bone is not seen and was bridged: look at the ventral curve there.</source>
   <translation>骶骨岬下 {0} 至 {1} mm 处未见骨边缘，已桥接：请查看该处腹侧曲线。</translation>
  </message>
  <message>
   <source>Along {0} % of the way from promontory to apex no edge of bone is seen.</source>
   <translation>自骶骨岬至骶骨尖有 {0} % 未见骨边缘。</translation>
  </message>
  <message>
   <source>Check that both landmarks lie on the front of the sacrum, and that this is a CT.</source>
   <translation>请检查两个标志是否在骶骨前面，以及这是否为 CT。</translation>
  </message>
  <message>
   <source>{0} lies {1} mm from the sacrum as {2} outlined it.</source>
   <translation>{0} 距 {2} 勾画的骶骨 {1} mm。</translation>
  </message>
  <message>
   <source>Check the landmark, and that the outline is of this patient's sacrum.</source>
   <translation>请检查该标志，以及轮廓是否为本患者的骶骨。</translation>
  </message>
  <message>
   <source>There is no segmentation called {0}; installed: {1}.</source>
   <translation>没有名为 {0} 的分割；已安装：{1}。</translation>
  </message>
  <message>
   <source>Install it, or use the built-in one.</source>
   <translation>请安装，或使用内置的。</translation>
  </message>
  <message>
   <source>The segmentation {0} cannot run: {1}.</source>
   <translation>分割 {0} 无法运行：{1}。</translation>
  </message>
  <message>
   <source>Install what is missing, or use the built-in one.</source>
   <translation>请安装所缺内容，或使用内置的。</translation>
  </message>
  <message>
   <source>No bone was found to make a surface of.</source>
   <translation>未找到可生成表面的骨。</translation>
  </message>
  <message>
   <source>Check the landmarks, and that the series shows the sacrum.</source>
   <translation>请检查标志，以及序列是否显示骶骨。</translation>
  </message>
  <message>
   <source>The bone mirrors best about a plane {0} mm {1} of the one through promontory and apex: are both on the midline? The lateral tapes start from them.</source>
   <translation>骨的最佳对称面位于过骶骨岬与骶骨尖平面{1} {0} mm：两者都在中线上吗？外侧测量带由此量起。</translation>
  </message>
  <message>
   <source>Writing the images for TotalSegmentator</source>
   <translation>正在为 TotalSegmentator 写出图像</translation>
  </message>
  <message>
   <source>TotalSegmentator is at work</source>
   <translation>TotalSegmentator 正在运行</translation>
  </message>
  <message>
   <source>the program {0} is not installed (pip install TotalSegmentator)</source>
   <translation>未安装程序 {0} (pip install TotalSegmentator)</translation>
  </message>
  <message>
   <source>TotalSegmentator gave no outline: {0}.</source>
   <translation>TotalSegmentator 未给出轮廓：{0}。</translation>
  </message>
  <message>
   <source>Run it by hand on this series to see more, or use the built-in outline.</source>
   <translation>请对该序列手动运行以了解更多，或使用内置勾画。</translation>
  </message>
  <message>
   <source>status {0}</source>
   <translation>状态 {0}</translation>
  </message>
  <message>
   <source>it ended with: {0}</source>
   <translation>结束时输出：{0}</translation>
  </message>
  <message>
   <source>it found no sacrum</source>
   <translation>未找到骶骨</translation>
  </message>
  <message>
   <source>The upper front edge of S1 seems to lie {0} mm caudal of the promontory as placed. Is it on the disc? A tape started on the bone would then mark too far caudal, towards the tumour.</source>
   <translation>S1 的前上缘似乎在所放骶骨岬尾侧 {0} mm。它是否在椎间盘上？若从骨上量起，标记会过于靠尾侧、偏向肿瘤。</translation>
  </message>
  <message>
   <source>The upper front edge of the bone seems to lie {0} mm cranial of the promontory as placed. Is it on the front of the bone below its edge, or on the S1/2 step? A tape started at the edge would then mark too far cranial.</source>
   <translation>骨的前上缘似乎在所放骶骨岬头侧 {0} mm。它是否在边缘下方的骨前面或 S1/2 台阶上？若从边缘量起，标记会过于靠头侧。</translation>
  </message>
  <message>
   <source>Preparing both series</source>
   <translation>正在准备两个序列</translation>
  </message>
  <message>
   <source>Laid on</source>
   <translation>已叠加</translation>
  </message>
  <message>
   <source>Looking where the series fit</source>
   <translation>正在寻找序列吻合的位置</translation>
  </message>
  <message>
   <source>The two series could not be laid on each other by their pictures: {0}.</source>
   <translation>无法按图像叠加两个序列：{0}。</translation>
  </message>
  <message>
   <source>Show three or more places in both series, and lay the one on the other by these.</source>
   <translation>请在两个序列中指出三处以上，据此叠加。</translation>
  </message>
  <message>
   <source>repeated runs end {0} mm apart</source>
   <translation>重复运行结果相差 {0} mm</translation>
  </message>
  <message>
   <source>they fit no better there than elsewhere</source>
   <translation>在该处并不比别处更吻合</translation>
  </message>
  <message>
   <source>The series cannot be laid on each other by landmarks: {0}.</source>
   <translation>无法按标志叠加序列：{0}。</translation>
  </message>
  <message>
   <source>Place at least three landmarks in both series, some of them beside the midline.</source>
   <translation>请在两个序列中放置至少三个标志，部分在中线旁。</translation>
  </message>
  <message>
   <source>{0} shared landmark(s) were given, three are needed</source>
   <translation>只给出 {0} 个共同标志，需要三个</translation>
  </message>
  <message>
   <source>the landmarks lie in a row, within {0} mm of one line</source>
   <translation>标志排成一行，距一条直线不超过 {0} mm</translation>
  </message>
  <message>
   <source>Decoding</source>
   <translation>正在解码</translation>
  </message>
  <message>
   <source>the compressed pixels cannot be decoded ({0})</source>
   <translation>无法解码压缩像素 ({0})</translation>
  </message>
  <message>
   <source>the decoder ended unexpectedly</source>
   <translation>解码器意外终止</translation>
  </message>
  <message>
   <source>not decoded within {0} s</source>
   <translation>{0} 秒内未能解码</translation>
  </message>
  <message>
   <source>The program that decodes compressed pixels cannot be started: {0}.</source>
   <translation>无法启动解码压缩像素的程序：{0}。</translation>
  </message>
  <message>
   <source>Close other programs and try again.</source>
   <translation>请关闭其他程序后重试。</translation>
  </message>
  <message>
   <source>Unpacking</source>
   <translation>正在解压</translation>
  </message>
  <message>
   <source>{0} cannot be opened: {1}.</source>
   <translation>无法打开 {0}：{1}。</translation>
  </message>
  <message>
   <source>Check the path, that the disc or drive is connected, and that you may read it.</source>
   <translation>请检查路径、光盘或驱动器是否连接，以及是否有读取权限。</translation>
  </message>
  <message>
   <source>{0} is neither a folder nor a file.</source>
   <translation>{0} 既不是文件夹也不是文件。</translation>
  </message>
  <message>
   <source>Choose a folder.</source>
   <translation>请选择文件夹。</translation>
  </message>
  <message>
   <source>{0} unpacks to {1} files of {2} GB.</source>
   <translation>{0} 解压后为 {1} 个文件、{2} GB。</translation>
  </message>
  <message>
   <source>Unpack it yourself and open the folder of one patient.</source>
   <translation>请自行解压，并打开单个患者的文件夹。</translation>
  </message>
  <message>
   <source>{0} holds more than {1} files.</source>
   <translation>{0} 含有超过 {1} 个文件。</translation>
  </message>
  <message>
   <source>Choose the folder of one patient.</source>
   <translation>请选择单个患者的文件夹。</translation>
  </message>
  <message>
   <source>{0} cannot be unpacked: {1}.</source>
   <translation>无法解压 {0}：{1}。</translation>
  </message>
  <message>
   <source>Unpack it with another program and open the folder.</source>
   <translation>请用其他程序解压，再打开该文件夹。</translation>
  </message>
  <message>
   <source>acquisition number</source>
   <translation>采集号</translation>
  </message>
  <message>
   <source>echo time</source>
   <translation>回波时间</translation>
  </message>
  <message>
   <source>echo number</source>
   <translation>回波号</translation>
  </message>
  <message>
   <source>temporal position</source>
   <translation>时间位置</translation>
  </message>
  <message>
   <source>trigger time</source>
   <translation>触发时间</translation>
  </message>
  <message>
   <source>diffusion b-value</source>
   <translation>扩散 b 值</translation>
  </message>
  <message>
   <source>acquisition date</source>
   <translation>采集日期</translation>
  </message>
  <message>
   <source>acquisition time</source>
   <translation>采集时间</translation>
  </message>
  <message>
   <source>{0} frame {1}</source>
   <translation>{0} 第 {1} 帧</translation>
  </message>
  <message>
   <source>Loaded</source>
   <translation>已加载</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>正在加载</translation>
  </message>
  <message>
   <source>{0} and {1} carry the same SOP Instance UID (0008,0018) but hold different pixels.</source>
   <translation>{0} 与 {1} 的 SOP Instance UID (0008,0018) 相同，但像素不同。</translation>
  </message>
  <message>
   <source>Remove the wrong one, or send the series again from the archive.</source>
   <translation>请移除错误的一个，或从归档重新发送序列。</translation>
  </message>
  <message>
   <source>Choose another image.</source>
   <translation>请选择其他图像。</translation>
  </message>
  <message>
   <source>The series needs {0} GB of memory, more than there is.</source>
   <translation>该序列需要 {0} GB 内存，超过现有内存。</translation>
  </message>
  <message>
   <source>Close other programs, or choose a series with fewer images.</source>
   <translation>请关闭其他程序，或选择图像较少的序列。</translation>
  </message>
  <message>
   <source>Empty in {0} and left out: {1}.</source>
   <translation>{0} 中为空而略去：{1}。</translation>
  </message>
  <message>
   <source>Outside the images and left out: {0}.</source>
   <translation>在图像之外而略去：{0}。</translation>
  </message>
  <message>
   <source>{0} marks nothing.</source>
   <translation>{0} 未标出任何内容。</translation>
  </message>
  <message>
   <source>Export it again with the structures made visible, or choose another file.</source>
   <translation>请将结构设为可见后重新导出，或选择其他文件。</translation>
  </message>
  <message>
   <source>{0} % of {1} lies outside the images.</source>
   <translation>{1} 的 {0} % 位于图像之外。</translation>
  </message>
  <message>
   <source>{0} % of {1} is marked as {2} too.</source>
   <translation>{1} 的 {0} % 同时标为 {2}。</translation>
  </message>
  <message>
   <source>{0} belongs to another study than the images; check that it is the right one.</source>
   <translation>{0} 与图像属于不同检查；请确认是否正确。</translation>
  </message>
  <message>
   <source>{0} or the images do not say whose they are; check it is this patient.</source>
   <translation>{0} 或图像未注明属于谁；请确认是本患者。</translation>
  </message>
  <message>
   <source>{0} or the images name no frame of reference; check on the slices.</source>
   <translation>{0} 或图像未注明参考坐标系；请在层面上核对。</translation>
  </message>
  <message>
   <source>{0} is of patient {1}, the images are of patient {2}.</source>
   <translation>{0} 属于患者 {1}，图像属于患者 {2}。</translation>
  </message>
  <message>
   <source>Choose the segmentation of this patient.</source>
   <translation>请选择该患者的分割。</translation>
  </message>
  <message>
   <source>{0} was outlined in another frame of reference than these images.</source>
   <translation>{0} 是在与这些图像不同的参考坐标系中勾画的。</translation>
  </message>
  <message>
   <source>Open the series it was outlined on, or register the two series first.</source>
   <translation>请打开勾画时的序列，或先将两个序列配准。</translation>
  </message>
  <message>
   <source>{0} holds more than {1} MB or {2} million items.</source>
   <translation>{0} 超过 {1} MB 或 {2} 百万项。</translation>
  </message>
  <message>
   <source>Export only the structures needed, or crop it to the pelvis.</source>
   <translation>请只导出所需结构，或裁剪至骨盆。</translation>
  </message>
  <message>
   <source>{0} cannot be read as a segmentation: {1}.</source>
   <translation>{0} 无法作为分割读取：{1}。</translation>
  </message>
  <message>
   <source>Export it again as DICOM SEG, RT Structure Set, NIfTI or NRRD.</source>
   <translation>请以 DICOM SEG、RT Structure Set、NIfTI 或 NRRD 重新导出。</translation>
  </message>
  <message>
   <source>{0} does not tell where its voxels lie in the patient: {1}.</source>
   <translation>{0} 未注明体素在患者体内的位置：{1}。</translation>
  </message>
  <message>
   <source>Export it again with its position, orientation and spacing, on the grid of the series.</source>
   <translation>请带上位置、方向和间距，按序列网格重新导出。</translation>
  </message>
  <message>
   <source>{0} {1}: it is no map of labels.</source>
   <translation>{0} {1}：它不是标签图。</translation>
  </message>
  <message>
   <source>Choose the segmentation, not the images or a map of probabilities.</source>
   <translation>请选择分割，而不是图像或概率图。</translation>
  </message>
  <message>
   <source>{0} lies {1} mm away from the images.</source>
   <translation>{0} 距图像 {1} mm。</translation>
  </message>
  <message>
   <source>The usual cause is a mix-up of LPS and RAS: export it again with its geometry.</source>
   <translation>通常原因是混淆 LPS 与 RAS：请连同几何信息重新导出。</translation>
  </message>
  <message>
   <source>{0} would take {1} million voxels, {2} GB; at most {3} million and 2 GB are read.</source>
   <translation>{0} 需 {1} 百万体素、{2} GB；最多读取 {3} 百万体素、2 GB。</translation>
  </message>
  <message>
   <source>{0} tells neither the patient nor the images it was outlined on; check it.</source>
   <translation>{0} 未注明患者及勾画所用图像；请核对。</translation>
  </message>
  <message>
   <source>{0} does not name its labels {1}; name what they are.</source>
   <translation>{0} 未命名其标签 {1}；请指明其内容。</translation>
  </message>
  <message>
   <source>{0} beside {1} holds no names of labels and was not used.</source>
   <translation>{1} 旁的 {0} 没有标签名称，未使用。</translation>
  </message>
  <message>
   <source>The two places told by {0} lie {1} mm apart; its s-form was taken.</source>
   <translation>{0} 给出的两个位置相差 {1} mm；采用其 s-form。</translation>
  </message>
  <message>
   <source>it ends within its header</source>
   <translation>在头信息中间结束</translation>
  </message>
  <message>
   <source>holds voxels of type {0}</source>
   <translation>含有 {0} 类型的体素</translation>
  </message>
  <message>
   <source>its header does not say where the voxels begin</source>
   <translation>其头信息未说明体素起始处</translation>
  </message>
  <message>
   <source>has the shape {0}, not three dimensions</source>
   <translation>形状为 {0}，不是三维</translation>
  </message>
  <message>
   <source>neither its s-form nor its q-form is set</source>
   <translation>未设置 s-form 和 q-form</translation>
  </message>
  <message>
   <source>its steps along columns, rows and slices do not span space</source>
   <translation>其列、行和层方向不能构成空间</translation>
  </message>
  <message>
   <source>{0}: {1} contours lie across the planes of the others and were left out.</source>
   <translation>{0}：{1} 个轮廓横穿其他轮廓所在平面，已略去。</translation>
  </message>
  <message>
   <source>{0} is not outlined on {1} planes between its ends; it is open there.</source>
   <translation>{0} 在两端之间有 {1} 个平面未勾画；该处是开放的。</translation>
  </message>
  <message>
   <source>Segmentations read</source>
   <translation>已读取分割</translation>
  </message>
  <message>
   <source>it is DICOM, but neither a segmentation nor a structure set</source>
   <translation>是 DICOM，但既不是分割也不是结构集</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>没有该文件</translation>
  </message>
  <message>
   <source>it is cut short or damaged</source>
   <translation>被截断或已损坏</translation>
  </message>
  <message>
   <source>it is damaged or against the rules of its format</source>
   <translation>已损坏或违反其格式规则</translation>
  </message>
  <message>
   <source>it is of no known format</source>
   <translation>不是已知格式</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>已损坏</translation>
  </message>
  <message>
   <source>Bringing the outline onto the images</source>
   <translation>正在将轮廓映射到图像</translation>
  </message>
  <message>
   <source>{0} is smaller than the voxels of the images: nothing of it is left on them.</source>
   <translation>{0} 小于图像体素：在图像上没有留下任何内容。</translation>
  </message>
  <message>
   <source>Use a series with thinner slices, or outline it on these images.</source>
   <translation>请使用层厚更薄的序列，或在这些图像上勾画。</translation>
  </message>
  <message>
   <source>Reading structures</source>
   <translation>正在读取结构</translation>
  </message>
  <message>
   <source>{0}: {1} {2} contours are not read.</source>
   <translation>{0}：{1} 个 {2} 轮廓未读取。</translation>
  </message>
  <message>
   <source>RT Structure Set</source>
   <translation>RT Structure Set</translation>
  </message>
  <message>
   <source>{0} is in another frame of reference and was left out.</source>
   <translation>{0} 在另一参考坐标系中，已略去。</translation>
  </message>
  <message>
   <source>Reading segments</source>
   <translation>正在读取分割段</translation>
  </message>
  <message>
   <source>{0} holds fractions; a voxel counts from one half on.</source>
   <translation>{0} 含有分数；达到一半及以上的体素才计入。</translation>
  </message>
  <message>
   <source>its frames do not lie on one regular grid</source>
   <translation>其各帧不在同一规则网格上</translation>
  </message>
  <message>
   <source>Nothing is outlined as {0}.</source>
   <translation>没有勾画为{0}的内容。</translation>
  </message>
  <message>
   <source>Choose another segmentation, or name its structures.</source>
   <translation>请选择其他分割，或为其结构命名。</translation>
  </message>
  <message>
   <source>Reading labels</source>
   <translation>正在读取标签</translation>
  </message>
  <message>
   <source>holds values that are no numbers</source>
   <translation>含有非数字的值</translation>
  </message>
  <message>
   <source>holds {0} values from {1} on, as images do</source>
   <translation>含有从 {1} 起的 {0} 个值，如同图像</translation>
  </message>
  <message>
   <source>it ends before its last voxel</source>
   <translation>在最后一个体素之前结束</translation>
  </message>
  <message>
   <source>holds values between whole numbers</source>
   <translation>含有非整数值</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation>无法读取 {0}：{1}。</translation>
  </message>
  <message>
   <source>Check that the disc or drive is still connected and that you may read the file.</source>
   <translation>请检查光盘或驱动器是否仍连接，以及是否可读该文件。</translation>
  </message>
  <message>
   <source>Copy or send the series again from the archive, uncompressed if possible.</source>
   <translation>请从归档复制或重新发送序列，尽可能不压缩。</translation>
  </message>
  <message>
   <source>{0} ends {1} bytes before its pixel data (7FE0,0010) are complete.</source>
   <translation>{0} 在像素数据 (7FE0,0010) 完整之前少 {1} 字节即结束。</translation>
  </message>
  <message>
   <source>Copy or send the series again from the archive.</source>
   <translation>请从归档复制或重新发送序列。</translation>
  </message>
  <message>
   <source>{0} was changed after the folder was scanned.</source>
   <translation>{0} 在扫描文件夹之后被更改。</translation>
  </message>
  <message>
   <source>Wait until copying has finished and open the folder again.</source>
   <translation>请等复制完成后再打开文件夹。</translation>
  </message>
  <message>
   <source>the deflated data cannot be unpacked ({0})</source>
   <translation>无法解压 deflate 数据 ({0})</translation>
  </message>
  <message>
   <source>the file is blank</source>
   <translation>文件为空白</translation>
  </message>
  <message>
   <source>Sorting the series</source>
   <translation>正在整理序列</translation>
  </message>
  <message>
   <source>Scanned</source>
   <translation>已扫描</translation>
  </message>
  <message>
   <source>The folder holds images of {0} patients: {1}.</source>
   <translation>文件夹中有 {0} 名患者的图像：{1}。</translation>
  </message>
  <message>
   <source>None of the {0} file(s) in {1} is a readable DICOM image</source>
   <translation>{1} 中的 {0} 个文件均不是可读的 DICOM 图像</translation>
  </message>
  <message>
   <source> and {0} more</source>
   <translation> 及另外 {0} 项</translation>
  </message>
  <message>
   <source>file(s) beside this series are blank or damaged</source>
   <translation>个文件（在该序列旁）为空白或已损坏</translation>
  </message>
  <message>
   <source> ({0} damaged)</source>
   <translation>（{0} 个已损坏）</translation>
  </message>
  <message>
   <source>Choose the folder that holds the series of the patient.</source>
   <translation>请选择含有该患者序列的文件夹。</translation>
  </message>
  <message>
   <source>{0}, ID {1}</source>
   <translation>{0}，ID {1}</translation>
  </message>
  <message>
   <source>file(s) are blank or damaged DICOM</source>
   <translation>个 DICOM 文件为空白或已损坏</translation>
  </message>
  <message>
   <source>file(s) or folder(s) cannot be opened</source>
   <translation>个文件或文件夹无法打开</translation>
  </message>
  <message>
   <source>(no name)</source>
   <translation>（无姓名）</translation>
  </message>
  <message>
   <source>Choose another series of the study.</source>
   <translation>请选择该检查的其他序列。</translation>
  </message>
  <message>
   <source>Modality (0008,0060) is {0}; CT or MR is needed.</source>
   <translation>模态 (0008,0060) 为 {0}；需要 CT 或 MR。</translation>
  </message>
  <message>
   <source>The images carry no Series Instance UID (0020,000E), so that nothing says they belong together.</source>
   <translation>图像没有 Series Instance UID (0020,000E)，无法表明它们属于一起。</translation>
  </message>
  <message>
   <source>{0}: the file ends before its pixel data (7FE0,0010) are complete.</source>
   <translation>{0}：文件在像素数据 (7FE0,0010) 完整之前结束。</translation>
  </message>
  <message>
   <source>{0} holds {1} images in one file (Number of Frames (0028,0008)) without the place of each.</source>
   <translation>{0} 在一个文件中含 {1} 幅图像 (Number of Frames (0028,0008))，但没有各自的位置。</translation>
  </message>
  <message>
   <source>Export the series with one image a file, or as enhanced CT or MR.</source>
   <translation>请将序列导出为每文件一幅图像，或 enhanced CT/MR。</translation>
  </message>
  <message>
   <source>Pixels of {0} (0028,0100) cannot be read; 8, 16 or 32 can.</source>
   <translation>{0} 的像素 (0028,0100) 无法读取；可读 8、16 或 32 位。</translation>
  </message>
  <message>
   <source>Bits Stored (0028,0101) {0} and High Bit (0028,0102) {1} do not fit into {2} bits allocated.</source>
   <translation>Bits Stored (0028,0101) {0} 与 High Bit (0028,0102) {1} 不适合所分配的 {2} 位。</translation>
  </message>
  <message>
   <source>{0} x {1} pixels are beyond {2}.</source>
   <translation>{0} x {1} 像素超出 {2}。</translation>
  </message>
  <message>
   <source>are missing</source>
   <translation>缺失</translation>
  </message>
  <message>
   <source>hold a slope of {0}</source>
   <translation>斜率为 {0}</translation>
  </message>
  <message>
   <source>hold the impossible numbers {0} and {1}</source>
   <translation>含有不可能的数 {0} 和 {1}</translation>
  </message>
  <message>
   <source>a possible Image Position or Pixel Spacing</source>
   <translation>有效的 Image Position 或 Pixel Spacing</translation>
  </message>
  <message>
   <source>{0}: {1} is missing or unreadable, so nothing can be measured (a secondary capture or screenshot has none).</source>
   <translation>{0}：{1} 缺失或不可读，因此无法测量（二次捕获或截图没有该信息）。</translation>
  </message>
  <message>
   <source>{0}: Image Orientation (0020,0037) is not two unit vectors at right angles (off by {1}; at most {2}).</source>
   <translation>{0}：Image Orientation (0020,0037) 不是两个互成直角的单位向量（偏差 {1}；最多 {2}）。</translation>
  </message>
  <message>
   <source>The images are localizers (Image Type (0008,0008) holds LOCALIZER).</source>
   <translation>图像为定位像（Image Type (0008,0008) 含 LOCALIZER）。</translation>
  </message>
  <message>
   <source>The series holds no pictures, only other objects.</source>
   <translation>该序列没有图像，只有其他对象。</translation>
  </message>
  <message>
   <source>Transfer Syntax UID (0002,0010) {0} cannot be decoded.</source>
   <translation>无法解码 Transfer Syntax UID (0002,0010) {0}。</translation>
  </message>
  <message>
   <source>Photometric Interpretation (0028,0004) is {0} with {1} samples per pixel; MONOCHROME2 with 1 is needed.</source>
   <translation>Photometric Interpretation (0028,0004) 为 {0}，每像素 {1} 个样本；需要 MONOCHROME2、1 个样本。</translation>
  </message>
  <message>
   <source>a CT in MONOCHROME1 has no sure Hounsfield values.</source>
   <translation>MONOCHROME1 的 CT 没有可靠的 Hounsfield 值。</translation>
  </message>
  <message>
   <source>floating point</source>
   <translation>浮点</translation>
  </message>
  <message>
   <source>{0} bits</source>
   <translation>{0} 位</translation>
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
   <translation>请索取扫描仪的原始图像。</translation>
  </message>
  <message>
   <source>{0}: Rescale Intercept and Slope (0028,1052), (0028,1053) {1}</source>
   <translation>{0}：Rescale Intercept 和 Slope (0028,1052), (0028,1053) {1}</translation>
  </message>
  <message>
   <source>, so that the values are not Hounsfield units.</source>
   <translation>，因此数值不是 Hounsfield 单位。</translation>
  </message>
  <message>
   <source>The slices lie {0} mm apart</source>
   <translation>层间距为 {0} mm</translation>
  </message>
  <message>
   <source>The slices were taken with the gantry tilted by {0} deg; each was shifted within its own plane, by {1} mm over the series.</source>
   <translation>扫描时机架倾斜 {0} 度；各层已在其平面内移动，整个序列共 {1} mm。</translation>
  </message>
  <message>
   <source>; the promontory and the ventral face are known only roughly between them.</source>
   <translation>；其间的骶骨岬和腹侧面只能粗略得知。</translation>
  </message>
  <message>
   <source>; {0} mm or less is advised.</source>
   <translation>；建议 {0} mm 或更小。</translation>
  </message>
  <message>
   <source>{0} Gantry Tilt (0018,1120) says {1} deg: the positions (0020,0032) were taken; check that the picture looks right.</source>
   <translation>{0} Gantry Tilt (0018,1120) 为 {1} 度：采用了位置 (0020,0032)；请检查图像是否正确。</translation>
  </message>
  <message>
   <source>The images carry no Patient ID (0010,0020).</source>
   <translation>图像没有患者 ID (0010,0020)。</translation>
  </message>
  <message>
   <source>The images carry no patient name (0010,0010).</source>
   <translation>图像没有患者姓名 (0010,0010)。</translation>
  </message>
  <message>
   <source>Parts of the patient's name (0010,0010) cannot be read in the character set (0008,0005) of the images; go by Patient ID and birth date.</source>
   <translation>患者姓名 (0010,0010) 的部分内容在图像字符集 (0008,0005) 中不可读；请以患者 ID 和出生日期为准。</translation>
  </message>
  <message>
   <source>One Patient ID with several names: {0}.</source>
   <translation>同一患者 ID 有多个姓名：{0}。</translation>
  </message>
  <message>
   <source>The study has no date (0008,0020): its age is unknown.</source>
   <translation>检查没有日期 (0008,0020)：其时间未知。</translation>
  </message>
  <message>
   <source>The birth date (0010,0030) {0} does not fit a study of {1}.</source>
   <translation>出生日期 (0010,0030) {0} 与 {1} 的检查不符。</translation>
  </message>
  <message>
   <source>The images name no frame of reference (0020,0052), so that a plan cannot be checked against them.</source>
   <translation>图像未注明参考坐标系 (0020,0052)，无法与计划核对。</translation>
  </message>
  <message>
   <source>The images were compressed with loss (0028,2110); fine edges may have moved.</source>
   <translation>图像经有损压缩 (0028,2110)；细小边缘可能移动。</translation>
  </message>
  <message>
   <source>Images of several types (0008,0008): {0}.</source>
   <translation>图像有多种类型 (0008,0008)：{0}。</translation>
  </message>
  <message>
   <source>The images are derived from others (0008,0008): {0}. Thin original images are better to measure on.</source>
   <translation>图像由其他图像派生 (0008,0008)：{0}。薄层原始图像更适合测量。</translation>
  </message>
  <message>
   <source>Text is burned into the pixels (0028,0301).</source>
   <translation>像素中烧入了文字 (0028,0301)。</translation>
  </message>
  <message>
   <source>The images are stored dark for bright and were turned round.</source>
   <translation>图像以明暗反转存储，已还原。</translation>
  </message>
  <message>
   <source>Rescale Type (0028,1054) is {0}, not HU: the values may not be Hounsfield units.</source>
   <translation>Rescale Type (0028,1054) 为 {0}，不是 HU：数值可能不是 Hounsfield 单位。</translation>
  </message>
  <message>
   <source>The value said to mark pixels outside the scanned circle (0028,0120) could be tissue (in {0}); it is shown as it is.</source>
   <translation>标示扫描圆以外像素的值 (0028,0120) 可能是组织（在 {0}）；按原样显示。</translation>
  </message>
  <message>
   <source>The images ask for different grey windows (0028,1050).</source>
   <translation>图像要求不同的灰度窗 (0028,1050)。</translation>
  </message>
  <message>
   <source>Slices of {0} mm lie {1} mm apart: {2} mm between them were not imaged.</source>
   <translation>{0} mm 的层面相距 {1} mm：其间 {2} mm 未成像。</translation>
  </message>
  <message>
   <source>Pixels are not square: {0} x {1} mm (0028,0030).</source>
   <translation>像素不是正方形：{0} x {1} mm (0028,0030)。</translation>
  </message>
  <message>
   <source>Gantry Tilt (0018,1120) is {0} deg, yet the slices are written as untilted; check that lengths and angles look right.</source>
   <translation>Gantry Tilt (0018,1120) 为 {0} 度，但层面按无倾斜写出；请检查长度和角度是否正确。</translation>
  </message>
  <message>
   <source>The study date (0008,0020) {0} is not plausible.</source>
   <translation>检查日期 (0008,0020) {0} 不可信。</translation>
  </message>
  <message>
   <source>The rescale (0028,1052) leaves no value for air (-1000): the values may not be Hounsfield units.</source>
   <translation>重定标 (0028,1052) 没有空气 (-1000) 的值：数值可能不是 Hounsfield 单位。</translation>
  </message>
  <message>
   <source>Pixels outside the scanned circle are marked as such (0028,0120).</source>
   <translation>扫描圆以外的像素已作标示 (0028,0120)。</translation>
  </message>
  <message>
   <source>Slices of {0} mm lie {1} mm apart and overlap; the spacing used is that of their positions.</source>
   <translation>{0} mm 的层面相距 {1} mm 且重叠；采用其位置的间距。</translation>
  </message>
  <message>
   <source>(no description)</source>
   <translation>（无描述）</translation>
  </message>
  <message>
   <source>{0} image{1}</source>
   <translation>{0} 幅图像{1}</translation>
  </message>
  <message>
   <source>{0} copies of images already there were left out: {1}{2}.</source>
   <translation>已略去 {0} 个重复图像：{1}{2}。</translation>
  </message>
  <message>
   <source>The series holds images of two patients: Patient ID (0010,0020) {0} in {1}, {2} in {3}.</source>
   <translation>序列含两名患者的图像：患者 ID (0010,0020) 在 {1} 中为 {0}，在 {3} 中为 {2}。</translation>
  </message>
  <message>
   <source>Do not use it. Ask the archive to put the images right and send them again.</source>
   <translation>请勿使用。请要求归档更正图像并重新发送。</translation>
  </message>
  <message>
   <source> born {0}</source>
   <translation> 出生 {0}</translation>
  </message>
  <message>
   <source>{0} and {1} carry the same SOP Instance UID (0008,0018) but are not the same image.</source>
   <translation>{0} 与 {1} 的 SOP Instance UID (0008,0018) 相同，但不是同一图像。</translation>
  </message>
  <message>
   <source>The series holds images that cannot be one volume. This is: {0}. Kept apart: {1}.</source>
   <translation>序列含有不能构成一个体积的图像。此为：{0}。分开的有：{1}。</translation>
  </message>
  <message>
   <source>without pixels</source>
   <translation>无像素</translation>
  </message>
  <message>
   <source>without a place in the patient</source>
   <translation>无患者内位置</translation>
  </message>
  <message>
   <source>with impossible direction cosines</source>
   <translation>方向余弦不可能</translation>
  </message>
  <message>
   <source>image type</source>
   <translation>图像类型</translation>
  </message>
  <message>
   <source>acquisition, echo and image type</source>
   <translation>采集、回波和图像类型</translation>
  </message>
  <message>
   <source>oblique {0}</source>
   <translation>斜位 {0}</translation>
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
   <translation>（此类间断 {0} 处）</translation>
  </message>
  <message>
   <source>{0} image(s) of one orientation; a volume needs {1}.</source>
   <translation>同一方向的图像有 {0} 幅；构成体积需要 {1} 幅。</translation>
  </message>
  <message>
   <source>All {0} images lie at the same place (Image Position (0020,0032) along the slice normal).</source>
   <translation>全部 {0} 幅图像位于同一处（沿层面法线的 Image Position (0020,0032)）。</translation>
  </message>
  <message>
   <source>{0} and {1} lie at the same place but are different images ({2} such pairs).</source>
   <translation>{0} 与 {1} 位于同一处但为不同图像（此类共 {2} 对）。</translation>
  </message>
  <message>
   <source>Send one acquisition, phase or echo at a time.</source>
   <translation>请每次只发送一个采集、期相或回波。</translation>
  </message>
  <message>
   <source>{0} is turned by {1} deg against the other images (Image Orientation (0020,0037)).</source>
   <translation>{0} 相对其他图像转动 {1} 度 (Image Orientation (0020,0037))。</translation>
  </message>
  <message>
   <source>{0} slice(s) missing between {1} and {2}: {3} mm apart where {4} mm is usual{5}.</source>
   <translation>{1} 与 {2} 之间缺少 {0} 个层面：相距 {3} mm，通常为 {4} mm{5}。</translation>
  </message>
  <message>
   <source>The slices are not evenly spaced: {0} mm between {1} and {2} where {3} mm is usual.</source>
   <translation>层面间距不均：{1} 与 {2} 之间 {0} mm，通常为 {3} mm。</translation>
  </message>
  <message>
   <source>Ask for a reconstruction with even slice spacing.</source>
   <translation>请要求层距均匀的重建。</translation>
  </message>
  <message>
   <source>The stack leans by {0} deg against its slices (Image Position (0020,0032)), more than the {1} deg that any gantry tilts.</source>
   <translation>层面堆叠相对层面倾斜 {0} 度 (Image Position (0020,0032))，超过机架可倾斜的 {1} 度。</translation>
  </message>
  <message>
   <source>Ask for a reconstruction without tilt.</source>
   <translation>请要求无倾斜的重建。</translation>
  </message>
  <message>
   <source>{0} lies {1} mm sideways of the other slices (Image Position (0020,0032)).</source>
   <translation>{0} 相对其他层面横移 {1} mm (Image Position (0020,0032))。</translation>
  </message>
  <message>
   <source>{0} differs within the series: {1} in {2}, {3} in {4}.</source>
   <translation>{0} 在序列内不同：在 {2} 中为 {1}，在 {4} 中为 {3}。</translation>
  </message>
  <message>
   <source>Send the series again so that it holds images of one kind only.</source>
   <translation>请重新发送序列，使其只含一种图像。</translation>
  </message>
  <message>
   <source>the header is longer than 16 MB</source>
   <translation>头信息超过 16 MB</translation>
  </message>
  <message>
   <source>sequences nested too deep</source>
   <translation>序列嵌套过深</translation>
  </message>
  <message>
   <source>no item at byte {0}</source>
   <translation>字节 {0} 处没有条目</translation>
  </message>
  <message>
   <source>no value representation at byte {0}</source>
   <translation>字节 {0} 处没有值表示</translation>
  </message>
  <message>
   <source>Putting tilted slices upright</source>
   <translation>正在将倾斜层面扶正</translation>
  </message>
  <message>
   <source>The tilted series needs {0} GB of memory to be put upright.</source>
   <translation>扶正倾斜序列需要 {0} GB 内存。</translation>
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
   <translation>标记文件</translation>
  </message>
  <message>
   <source>transection plane</source>
   <translation>离断平面</translation>
  </message>
  <message>
   <source>SacPlan {0}; SPACE=LPS; unit mm</source>
   <translation>SacPlan {0}; SPACE=LPS; unit mm</translation>
  </message>
  <message>
   <source>the scene</source>
   <translation>场景</translation>
  </message>
  <message>
   <source>the mesh</source>
   <translation>网格</translation>
  </message>
  <message>
   <source>The surface of the sacrum is not closed, so that it cannot be parted.</source>
   <translation>骶骨表面未封闭，无法分开。</translation>
  </message>
  <message>
   <source>Outline the sacrum again, or export without the meshes.</source>
   <translation>请重新勾画骶骨，或不带网格导出。</translation>
  </message>
  <message>
   <source>holds no plan of SacPlan</source>
   <translation>不含 SacPlan 计划</translation>
  </message>
  <message>
   <source>Choose a report that SacPlan has exported (Comprehensive 3D SR).</source>
   <translation>请选择由 SacPlan 导出的报告（Comprehensive 3D SR）。</translation>
  </message>
  <message>
   <source>is larger than {0} MB</source>
   <translation>大于 {0} MB</translation>
  </message>
  <message>
   <source>SacPlan transection plan</source>
   <translation>SacPlan transection plan</translation>
  </message>
  <message>
   <source>cannot be read ({0})</source>
   <translation>无法读取 ({0})</translation>
  </message>
  <message>
   <source>is no DICOM file</source>
   <translation>不是 DICOM 文件</translation>
  </message>
  <message>
   <source>landmark {0}</source>
   <translation>标志点 {0}</translation>
  </message>
  <message>
   <source>tape {0}</source>
   <translation>tape {0}</translation>
  </message>
  <message>
   <source>transection plane, {0}</source>
   <translation>离断平面，{0}</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>未说明</translation>
  </message>
  <message>
   <source>{0}, so that no DICOM object can refer to them.</source>
   <translation>{0}，因此 DICOM 对象无法引用它们。</translation>
  </message>
  <message>
   <source>Open the series anew, or export the meshes and the plan file alone.</source>
   <translation>请重新打开序列，或仅导出网格和计划文件。</translation>
  </message>
  <message>
   <source>The images name no frame of reference (0020,0052)</source>
   <translation>图像未注明参考坐标系 (0020,0052)</translation>
  </message>
  <message>
   <source>the DICOM object</source>
   <translation>DICOM 对象</translation>
  </message>
  <message>
   <source>{0} cannot be read any more</source>
   <translation>{0} 已无法读取</translation>
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
   <translation>{0}；SD {1} mm</translation>
  </message>
  <message>
   <source>Choose a registration of these two series of this patient, or lay the one on anew.</source>
   <translation>请选择该患者这两个序列的配准，或重新叠加。</translation>
  </message>
  <message>
   <source>the registration</source>
   <translation>配准</translation>
  </message>
  <message>
   <source>The two series share a frame of reference (0020,0052), or one of them names none.</source>
   <translation>两个序列共用参考坐标系 (0020,0052)，或其中之一未注明。</translation>
  </message>
  <message>
   <source>Where one is shared nothing needs to be written: every program lays them alike.</source>
   <translation>若共用则无需写出：任何程序都会同样放置。</translation>
  </message>
  <message>
   <source>is no Spatial Registration (0008,0016)</source>
   <translation>不是 Spatial Registration (0008,0016)</translation>
  </message>
  <message>
   <source>is of patient ID '{0}' (0010,0020), the images of '{1}'</source>
   <translation>属于患者 ID '{0}' (0010,0020)，图像属于 '{1}'</translation>
  </message>
  <message>
   <source>holds several motions whose order makes a difference</source>
   <translation>含有多个次序不同结果不同的运动</translation>
  </message>
  <message>
   <source>does not tie these two series to each other</source>
   <translation>未将这两个序列关联</translation>
  </message>
  <message>
   <source>holds a motion (3006,00C6) that is not rigid</source>
   <translation>含有非刚性运动 (3006,00C6)</translation>
  </message>
  <message>
   <source>Waiting for the archive's commitment</source>
   <translation>正在等待归档的存储承诺</translation>
  </message>
  <message>
   <source>to commit to storage (N-ACTION)</source>
   <translation>承诺存储 (N-ACTION)</translation>
  </message>
  <message>
   <source>The archive at {0} does not commit to keeping the objects: {1}.</source>
   <translation>{0} 处的归档未承诺保存对象：{1}。</translation>
  </message>
  <message>
   <source>They were sent. Ask the archive's keeper whether it offers Storage Commitment, and knows this computer's AE title, address and port.</source>
   <translation>已发送。请询问归档管理员是否提供 Storage Commitment，以及是否登记了本机的 AE 标题、地址和端口。</translation>
  </message>
  <message>
   <source>The archive at {0} answers for {1} of {2} objects.</source>
   <translation>{0} 处的归档承诺保存 {2} 个对象中的 {1} 个。</translation>
  </message>
  <message>
   <source>Send them again; if it stays, give the reasons to the archive's keeper.</source>
   <translation>请重新发送；若仍如此，请将原因告知归档管理员。</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>未列出</translation>
  </message>
  <message>
   <source>Nothing can be received on {0}:{1}: {2}.</source>
   <translation>无法在 {0}:{1} 接收：{2}。</translation>
  </message>
  <message>
   <source>Give an address of this computer and a port that no other program uses.</source>
   <translation>请给出本机地址和未被其他程序使用的端口。</translation>
  </message>
  <message>
   <source>no answer has come within {0} s</source>
   <translation>{0} 秒内未收到应答</translation>
  </message>
  <message>
   <source>it answers with status 0x{0}</source>
   <translation>它以状态 0x{0} 应答</translation>
  </message>
  <message>
   <source>The study</source>
   <translation>检查</translation>
  </message>
  <message>
   <source>for the series of a study</source>
   <translation>查询检查的序列</translation>
  </message>
  <message>
   <source>The series</source>
   <translation>序列</translation>
  </message>
  <message>
   <source>for the instances of a series</source>
   <translation>查询序列的实例</translation>
  </message>
  <message>
   <source>More than {0} matches in the archive at {1}.</source>
   <translation>{1} 的归档中有超过 {0} 条匹配。</translation>
  </message>
  <message>
   <source>Narrow the search: give the patient's id, or a shorter time.</source>
   <translation>请缩小搜索：给出患者 ID 或更短的时间。</translation>
  </message>
  <message>
   <source>whether it is there</source>
   <translation>是否在线</translation>
  </message>
  <message>
   <source>for studies</source>
   <translation>查询检查</translation>
  </message>
  <message>
   <source>The archive at {0} answered with status 0x{1}{2} when asked {3}.</source>
   <translation>{0} 的归档在被要求{3}时返回状态 0x{1}{2}。</translation>
  </message>
  <message>
   <source>Give the status to the archive's keeper; its log says more.</source>
   <translation>请将该状态告知归档管理员；其日志有更多信息。</translation>
  </message>
  <message>
   <source>The archive at {0} does not offer {1} to us.</source>
   <translation>{0} 的归档不向本机提供{1}。</translation>
  </message>
  <message>
   <source>Ask the archive's keeper to allow it, or use another way to this archive.</source>
   <translation>请要求归档管理员允许，或改用其他方式连接。</translation>
  </message>
  <message>
   <source>it does not know the called AE title {0}</source>
   <translation>它不认识被叫 AE 标题 {0}</translation>
  </message>
  <message>
   <source>Correct the archive's AE title; capitals matter.</source>
   <translation>请更正归档的 AE 标题；区分大小写。</translation>
  </message>
  <message>
   <source>The archive at {0} rejected the association: {1}.</source>
   <translation>{0} 的归档拒绝了关联：{1}。</translation>
  </message>
  <message>
   <source>No encrypted connection to the archive at {0}: {1}.</source>
   <translation>无法与 {0} 的归档建立加密连接：{1}。</translation>
  </message>
  <message>
   <source>Check the authority file, the host name in the archive's certificate, and whether the archive wants a client certificate.</source>
   <translation>请检查颁发机构文件、归档证书中的主机名，以及归档是否要求客户端证书。</translation>
  </message>
  <message>
   <source>no answer in time</source>
   <translation>未及时应答</translation>
  </message>
  <message>
   <source>Nothing can be reached at {0}: {1}.</source>
   <translation>无法连接 {0}：{1}。</translation>
  </message>
  <message>
   <source>Check host and port, the network cable or VPN, and that the archive is running.</source>
   <translation>请检查主机和端口、网线或 VPN，以及归档是否在运行。</translation>
  </message>
  <message>
   <source>; and {0} more</source>
   <translation>；及另外 {0} 项</translation>
  </message>
  <message>
   <source>The archive at {0} hung up, or stayed silent for {1} s, when asked {2}.</source>
   <translation>{0} 的归档在被要求{2}时挂断，或 {1} 秒无应答。</translation>
  </message>
  <message>
   <source>Ask the archive's keeper whether {0} may do this, then try again.</source>
   <translation>请询问归档管理员 {0} 是否被允许，然后重试。</translation>
  </message>
  <message>
   <source>it does not know the calling AE title {0}</source>
   <translation>它不认识主叫 AE 标题 {0}</translation>
  </message>
  <message>
   <source>Ask the archive's keeper to allow {0} from this computer.</source>
   <translation>请归档管理员允许本机使用 {0}。</translation>
  </message>
  <message>
   <source>Try again in a minute; if it stays, ask the archive's keeper.</source>
   <translation>请一分钟后重试；若仍如此，请询问归档管理员。</translation>
  </message>
  <message>
   <source>for the unknown reason {0}/{1}</source>
   <translation>因未知原因 {0}/{1}</translation>
  </message>
  <message>
   <source>Check the user and the password; else try again in a minute.</source>
   <translation>请检查用户和密码；否则一分钟后重试。</translation>
  </message>
  <message>
   <source>Something at {0} took the connection but made no association.</source>
   <translation>{0} 接受了连接但未建立关联。</translation>
  </message>
  <message>
   <source>Check that this is the DICOM port (not the web port), and whether it wants TLS.</source>
   <translation>请检查这是 DICOM 端口（而非网页端口），以及是否要求 TLS。</translation>
  </message>
  <message>
   <source>what is needed</source>
   <translation>所需功能</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>已发送</translation>
  </message>
  <message>
   <source>Sending {0} of {1}</source>
   <translation>正在发送 {0} / {1}</translation>
  </message>
  <message>
   <source>status 0x{0}{1}</source>
   <translation>状态 0x{0}{1}</translation>
  </message>
  <message>
   <source>to store {0}</source>
   <translation>存储 {0}</translation>
  </message>
  <message>
   <source>There is no file to send.</source>
   <translation>没有可发送的文件。</translation>
  </message>
  <message>
   <source>Choose what to send first.</source>
   <translation>请先选择要发送的内容。</translation>
  </message>
  <message>
   <source>The files are of {0} kinds; one association carries {1}.</source>
   <translation>文件有 {0} 种；一次关联可承载 {1} 种。</translation>
  </message>
  <message>
   <source>Send them in several parts.</source>
   <translation>请分几次发送。</translation>
  </message>
  <message>
   <source>The archive at {0} took {1} of {2} files.</source>
   <translation>{0} 的归档接收了 {2} 个文件中的 {1} 个。</translation>
  </message>
  <message>
   <source>the archive does not take this kind of object, or not in this encoding</source>
   <translation>归档不接受此类对象或此编码</translation>
  </message>
  <message>
   <source>{0} cannot be sent: it is no readable DICOM file.</source>
   <translation>{0} 无法发送：不是可读的 DICOM 文件。</translation>
  </message>
  <message>
   <source>Take it out of the list, or write it again.</source>
   <translation>请从列表中移除，或重新写出。</translation>
  </message>
  <message>
   <source>DimseNode({0}, {1})</source>
   <translation>DimseNode({0}, {1})</translation>
  </message>
  <message>
   <source>{0}:{1} (called {2}, calling {3})</source>
   <translation>{0}:{1}（被叫 {2}，主叫 {3}）</translation>
  </message>
  <message>
   <source>WebNode({0}, {1})</source>
   <translation>WebNode({0}, {1})</translation>
  </message>
  <message>
   <source>own listener</source>
   <translation>本机监听</translation>
  </message>
  <message>
   <source>{0} {1} is no DICOM identifier.</source>
   <translation>{0} {1} 不是 DICOM 标识符。</translation>
  </message>
  <message>
   <source>Search the archive again and choose the series from its answers.</source>
   <translation>请重新搜索归档，从结果中选择序列。</translation>
  </message>
  <message>
   <source>The archive {0} has port {1}.</source>
   <translation>归档 {0} 的端口为 {1}。</translation>
  </message>
  <message>
   <source>Give a port from 1 to 65535; 104 and 11112 are usual, 2762 with TLS.</source>
   <translation>请给出 1 到 65535 的端口；常用 104 和 11112，TLS 为 2762。</translation>
  </message>
  <message>
   <source>The {0} AE title {1} of the archive {2} is not allowed in DICOM.</source>
   <translation>归档 {2} 的{0} AE 标题 {1} 在 DICOM 中不允许。</translation>
  </message>
  <message>
   <source>Give 1 to 16 plain letters, digits, spaces or signs; no backslash.</source>
   <translation>请给出 1 到 16 个普通字母、数字、空格或符号；不含反斜杠。</translation>
  </message>
  <message>
   <source>The archive {0} has a password but no user.</source>
   <translation>归档 {0} 有密码但没有用户。</translation>
  </message>
  <message>
   <source>Give the user too, or neither.</source>
   <translation>请同时给出用户，或两者都不填。</translation>
  </message>
  <message>
   <source>A client certificate needs both its certificate and its key file.</source>
   <translation>客户端证书需要证书文件和密钥文件。</translation>
  </message>
  <message>
   <source>Name both files in the archive's settings, or neither.</source>
   <translation>请在归档设置中指定两个文件，或都不指定。</translation>
  </message>
  <message>
   <source>A waiting time of an archive is not positive.</source>
   <translation>归档的等待时间不是正数。</translation>
  </message>
  <message>
   <source>Give every waiting time in seconds, more than 0.</source>
   <translation>请以秒给出各等待时间，大于 0。</translation>
  </message>
  <message>
   <source>The archive {0} has no host.</source>
   <translation>归档 {0} 没有主机。</translation>
  </message>
  <message>
   <source>Give its host name or address.</source>
   <translation>请给出主机名或地址。</translation>
  </message>
  <message>
   <source>The own listener would listen on every network of this computer.</source>
   <translation>本机监听将在本机所有网络上监听。</translation>
  </message>
  <message>
   <source>Name the one address of this computer that the archive sends to.</source>
   <translation>请指定归档发送到的本机地址。</translation>
  </message>
  <message>
   <source>The archive {0} has the address {1}, which is no web address.</source>
   <translation>归档 {0} 的地址 {1} 不是网址。</translation>
  </message>
  <message>
   <source>Give an address such as https://archive.example/dicom-web.</source>
   <translation>请给出如 https://archive.example/dicom-web 的地址。</translation>
  </message>
  <message>
   <source>The address of the archive {0} holds a user name or a password.</source>
   <translation>归档 {0} 的地址含有用户名或密码。</translation>
  </message>
  <message>
   <source>Give the user and the password in their own fields.</source>
   <translation>请在各自的栏目中填写用户和密码。</translation>
  </message>
  <message>
   <source>The search runs from {0} back to {1}.</source>
   <translation>搜索时间从 {0} 倒退到 {1}。</translation>
  </message>
  <message>
   <source>Give the earlier date first.</source>
   <translation>请先给出较早的日期。</translation>
  </message>
  <message>
   <source>The search holds a backslash or a control character, which is not allowed.</source>
   <translation>搜索含有反斜杠或控制字符，不允许。</translation>
  </message>
  <message>
   <source>Search for one thing at a time, with * and ? for what is not known.</source>
   <translation>请一次搜索一项，未知部分用 * 和 ?。</translation>
  </message>
  <message>
   <source>The search would list everything the archive holds.</source>
   <translation>该搜索会列出归档的全部内容。</translation>
  </message>
  <message>
   <source>Give a patient, an accession number, a date or a modality.</source>
   <translation>请给出患者、检查号、日期或模态。</translation>
  </message>
  <message>
   <source>The certificate file {0} does not exist.</source>
   <translation>证书文件 {0} 不存在。</translation>
  </message>
  <message>
   <source>Choose the file again in the archive's settings.</source>
   <translation>请在归档设置中重新选择文件。</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>已接收</translation>
  </message>
  <message>
   <source>to send a series (C-GET)</source>
   <translation>发送序列 (C-GET)</translation>
  </message>
  <message>
   <source>{0} of {1} images came from the archive at {2}.</source>
   <translation>从 {2} 的归档收到 {1} 幅图像中的 {0} 幅。</translation>
  </message>
  <message>
   <source>Fetch the series again: only what lacks is asked for. Plan on nothing incomplete.</source>
   <translation>请再次获取序列：只会请求缺少的部分。不要在不完整的数据上计划。</translation>
  </message>
  <message>
   <source>Search again: the series may be gone, moved to slow storage or still arriving.</source>
   <translation>请重新搜索：序列可能已删除、移至慢速存储或仍在到达。</translation>
  </message>
  <message>
   <source>The archive at {0} lists {1} images of this series, {2} were expected.</source>
   <translation>{0} 的归档列出该序列 {1} 幅图像，应为 {2} 幅。</translation>
  </message>
  <message>
   <source>The archive at {0} lists no image of this series.</source>
   <translation>{0} 的归档未列出该序列的图像。</translation>
  </message>
  <message>
   <source>it was not sent</source>
   <translation>未发送</translation>
  </message>
  <message>
   <source>status 0x{0}</source>
   <translation>状态 0x{0}</translation>
  </message>
  <message>
   <source>The series in the archive at {0} mixes {1} kinds of objects.</source>
   <translation>{0} 的归档中该序列混有 {1} 种对象。</translation>
  </message>
  <message>
   <source>Ask the archive's keeper what it is; a CT or MR series has one kind.</source>
   <translation>请询问归档管理员；CT 或 MR 序列只有一种。</translation>
  </message>
  <message>
   <source>Received {0} of {1}</source>
   <translation>已接收 {0} / {1}</translation>
  </message>
  <message>
   <source>an image</source>
   <translation>一幅图像</translation>
  </message>
  <message>
   <source>to move a series (C-MOVE)</source>
   <translation>传送序列 (C-MOVE)</translation>
  </message>
  <message>
   <source>The certificate files of the archive cannot be used: {0}.</source>
   <translation>归档的证书文件无法使用：{0}。</translation>
  </message>
  <message>
   <source>Choose PEM files that belong together; the key must not need a password.</source>
   <translation>请选择配套的 PEM 文件；密钥不得需要密码。</translation>
  </message>
  <message>
   <source>Narrow the search: give the patient's whole id, or a shorter time.</source>
   <translation>请缩小搜索：给出完整的患者 ID 或更短的时间。</translation>
  </message>
  <message>
   <source>The archive at {0} answered with HTTP status {1} when asked {2}.</source>
   <translation>{0} 的归档在被要求{2}时返回 HTTP 状态 {1}。</translation>
  </message>
  <message>
   <source>Check the address, the network cable or VPN, and that the archive is running.</source>
   <translation>请检查地址、网线或 VPN，以及归档是否在运行。</translation>
  </message>
  <message>
   <source>Try again; if it stays, ask the archive's keeper.</source>
   <translation>请重试；若仍如此，请询问归档管理员。</translation>
  </message>
  <message>
   <source>The archive at {0} refuses access (HTTP status {1}).</source>
   <translation>{0} 的归档拒绝访问（HTTP 状态 {1}）。</translation>
  </message>
  <message>
   <source>Check the user and the password; else ask the archive's keeper to allow you this.</source>
   <translation>请检查用户和密码；否则请归档管理员允许。</translation>
  </message>
  <message>
   <source>The archive at {0} has nothing there (HTTP status 404) when asked {1}.</source>
   <translation>{0} 的归档在被要求{1}时没有该内容（HTTP 状态 404）。</translation>
  </message>
  <message>
   <source>Check the address: it often ends in /dicom-web. Else the images may be gone.</source>
   <translation>请检查地址：通常以 /dicom-web 结尾。否则图像可能已不在。</translation>
  </message>
  <message>
   <source>The archive at {0} gave an answer that is no DICOMweb when asked {1}.</source>
   <translation>{0} 的归档在被要求{1}时给出的应答不是 DICOMweb。</translation>
  </message>
  <message>
   <source>Check that the address is that of DICOMweb, often ending in /dicom-web.</source>
   <translation>请检查地址是否为 DICOMweb 地址，通常以 /dicom-web 结尾。</translation>
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
   <translation>发来的是另一幅图像</translation>
  </message>
  <message>
   <source>it came without all of its voxels</source>
   <translation>收到时体素不全</translation>
  </message>
  <message>
   <source>The archive at {0} lists {1} images of this series{2}.</source>
   <translation>{0} 的归档列出该序列 {1} 幅图像{2}。</translation>
  </message>
  <message>
   <source>for a series</source>
   <translation>查询序列</translation>
  </message>
  <message>
   <source>for an image</source>
   <translation>查询图像</translation>
  </message>
  <message>
   <source>, {0} were expected</source>
   <translation>，应为 {0} 幅</translation>
  </message>
  <message>
   <source>The archive at {0} sends us on to {1}, which is not followed.</source>
   <translation>{0} 的归档将我们转至 {1}，未予跟随。</translation>
  </message>
  <message>
   <source>If that is the archive, enter its address in place of this one; else ask its keeper.</source>
   <translation>若那才是归档，请改填其地址；否则请询问管理员。</translation>
  </message>
  <message>
   <source>The archive sends one answer of more than {0} MB.</source>
   <translation>归档发送的单个应答超过 {0} MB。</translation>
  </message>
  <message>
   <source>Fetch it by DICOM in place of DICOMweb; else ask the archive's keeper.</source>
   <translation>请改用 DICOM 获取；否则询问归档管理员。</translation>
  </message>
  <message>
   <source>the answer has no end</source>
   <translation>应答没有结尾</translation>
  </message>
  <message>
   <source>Sent {0} of {1}</source>
   <translation>已发送 {0} / {1}</translation>
  </message>
  <message>
   <source>the archive does not say that it took it</source>
   <translation>归档未说明已接收</translation>
  </message>
  <message>
   <source>{0} is no backup of a library that this SacPlan reads: it {1}.</source>
   <translation>{0} 不是此 SacPlan 可读取的库备份：{1}。</translation>
  </message>
  <message>
   <source>Choose a file that `sacplan library backup` has written.</source>
   <translation>请选择由 `sacplan library backup` 写出的文件。</translation>
  </message>
  <message>
   <source>There is a library already ({0}).</source>
   <translation>该处已有库（{0}）。</translation>
  </message>
  <message>
   <source>Nothing was changed. Restore to a new place, and change over to it afterwards.</source>
   <translation>未做任何更改。请恢复到新位置，然后再切换过去。</translation>
  </message>
  <message>
   <source>backed up</source>
   <translation>已备份</translation>
  </message>
  <message>
   <source>The backup is not what its trail says: {0}</source>
   <translation>备份与其审计记录不符：{0}</translation>
  </message>
  <message>
   <source>It was restored for inspection only. Take another backup.</source>
   <translation>仅供检查而恢复。请使用另一份备份。</translation>
  </message>
  <message>
   <source>was made by a later SacPlan</source>
   <translation>由更新版本的 SacPlan 生成</translation>
  </message>
  <message>
   <source>the backup</source>
   <translation>备份</translation>
  </message>
  <message>
   <source>cannot be read as one</source>
   <translation>无法作为备份读取</translation>
  </message>
  <message>
   <source>is damaged</source>
   <translation>已损坏</translation>
  </message>
  <message>
   <source>is something else</source>
   <translation>是其他内容</translation>
  </message>
  <message>
   <source>The library is in use by another program and did not become free in time.</source>
   <translation>库正被其他程序使用，未能及时释放。</translation>
  </message>
  <message>
   <source>Nothing was changed. Try again in a moment.</source>
   <translation>未做任何更改。请稍后重试。</translation>
  </message>
  <message>
   <source>The disk that holds the library is full.</source>
   <translation>库所在磁盘已满。</translation>
  </message>
  <message>
   <source>Nothing was changed. Free some space there, then try again.</source>
   <translation>未做任何更改。请腾出空间后重试。</translation>
  </message>
  <message>
   <source>The library cannot be written to.</source>
   <translation>无法写入库。</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask for the right to write, or save the plan as a file.</source>
   <translation>未做任何更改。请申请写入权限，或将计划另存为文件。</translation>
  </message>
  <message>
   <source>This is no library, or a damaged one.</source>
   <translation>这不是库，或库已损坏。</translation>
  </message>
  <message>
   <source>It was left as it is. Choose another place, or restore the last backup.</source>
   <translation>保持原样。请选择其他位置，或恢复最近的备份。</translation>
  </message>
  <message>
   <source>The database server refuses this user.</source>
   <translation>数据库服务器拒绝此用户。</translation>
  </message>
  <message>
   <source>Check the user and the password in the address of the library.</source>
   <translation>请检查库地址中的用户名和密码。</translation>
  </message>
  <message>
   <source>The library cannot be reached.</source>
   <translation>无法连接到库。</translation>
  </message>
  <message>
   <source>Check its address and the network. Plans can be saved as files meanwhile.</source>
   <translation>请检查其地址和网络。其间可将计划保存为文件。</translation>
  </message>
  <message>
   <source>There is no library at {0}.</source>
   <translation>{0} 处没有库。</translation>
  </message>
  <message>
   <source>Check the path; the first plan that is kept makes one.</source>
   <translation>请检查路径；首次保存计划时会创建库。</translation>
  </message>
  <message>
   <source>The folder {0} cannot be made: {1}.</source>
   <translation>无法创建文件夹 {0}：{1}。</translation>
  </message>
  <message>
   <source>Nothing was changed. Choose a folder you may write to.</source>
   <translation>未做任何更改。请选择可写入的文件夹。</translation>
  </message>
  <message>
   <source>The library was made by a later SacPlan (its tables are of revision {0}).</source>
   <translation>该库由更新版本的 SacPlan 创建（表版本 {0}）。</translation>
  </message>
  <message>
   <source>It was left as it is. Update this SacPlan, or choose another library.</source>
   <translation>保持原样。请更新此 SacPlan，或选择其他库。</translation>
  </message>
  <message>
   <source>rows of this table are never changed</source>
   <translation>此表的行不可更改</translation>
  </message>
  <message>
   <source>A person needs a login, a name and a role, which is one of {0}.</source>
   <translation>人员需有登录名、姓名和角色（{0} 之一）。</translation>
  </message>
  <message>
   <source>Give all three.</source>
   <translation>请提供全部三项。</translation>
  </message>
  <message>
   <source>person entered</source>
   <translation>已登记人员</translation>
  </message>
  <message>
   <source>This login and password are not in the list of people.</source>
   <translation>该登录名和密码不在人员列表中。</translation>
  </message>
  <message>
   <source>Type them again, or have the person entered.</source>
   <translation>请重新输入，或请人登记。</translation>
  </message>
  <message>
   <source>The address of the library names neither a file nor a PostgreSQL database.</source>
   <translation>库地址既不是文件也不是 PostgreSQL 数据库。</translation>
  </message>
  <message>
   <source>Give a file's path, or postgresql://USER@HOST/DATABASE.</source>
   <translation>请提供文件路径，或 postgresql://USER@HOST/DATABASE。</translation>
  </message>
  <message>
   <source>The library {0} lies on a network share, where two computers can spoil it.</source>
   <translation>库 {0} 位于网络共享上，两台计算机可能将其损坏。</translation>
  </message>
  <message>
   <source>Put it on a disk of this computer, or use a PostgreSQL server for several computers.</source>
   <translation>请放在本机磁盘上；多台计算机请使用 PostgreSQL 服务器。</translation>
  </message>
  <message>
   <source>A plan cannot be returned without a reason.</source>
   <translation>退回计划必须说明理由。</translation>
  </message>
  <message>
   <source>Write what is to be changed.</source>
   <translation>请写明需要更改之处。</translation>
  </message>
  <message>
   <source>The comment is empty.</source>
   <translation>评论为空。</translation>
  </message>
  <message>
   <source>Write something, or cancel.</source>
   <translation>请填写内容，或取消。</translation>
  </message>
  <message>
   <source>Version {0} is not the latest one of this plan (that is {1}).</source>
   <translation>版本 {0} 不是该计划的最新版本（最新为 {1}）。</translation>
  </message>
  <message>
   <source>Open the latest version.</source>
   <translation>请打开最新版本。</translation>
  </message>
  <message>
   <source>Version {0} is {1}; it would have to be {2}.</source>
   <translation>版本 {0} 为{1}；须为{2}。</translation>
  </message>
  <message>
   <source>Look at its history.</source>
   <translation>请查看其历史。</translation>
  </message>
  <message>
   <source>This version was kept without its measurements, so a sign-off could not hold it.</source>
   <translation>该版本保存时没有测量值，签署无法将其固定。</translation>
  </message>
  <message>
   <source>Open it with its images, wait for the numbers, save it, and submit that.</source>
   <translation>请连同图像打开，等待数值，保存后再提交。</translation>
  </message>
  <message>
   <source>{0} is not entered as a reviewer.</source>
   <translation>{0} 未登记为审阅者。</translation>
  </message>
  <message>
   <source>Have a reviewer sign, or have the role entered in the list of people.</source>
   <translation>请由审阅者签署，或在人员列表中登记该角色。</translation>
  </message>
  <message>
   <source>{0} submitted this plan: a review needs a second reader.</source>
   <translation>该计划由 {0} 提交：审阅需要另一位阅片者。</translation>
  </message>
  <message>
   <source>Have another reviewer read it.</source>
   <translation>请由另一位审阅者审阅。</translation>
  </message>
  <message>
   <source>What is on the screen is not what was submitted: {0} differ.</source>
   <translation>屏幕上的内容与提交的不同：{0} 不一致。</translation>
  </message>
  <message>
   <source>Open the submitted version with the images it was planned on.</source>
   <translation>请连同计划所用图像打开已提交的版本。</translation>
  </message>
  <message>
   <source>Something the trail tells of {0} is not there any more.</source>
   <translation>审计记录所述的 {0} 内容已不存在。</translation>
  </message>
  <message>
   <source>The trail ends at entry {0}, but {1} were written.</source>
   <translation>审计记录止于第 {0} 条，但曾写入 {1} 条。</translation>
  </message>
  <message>
   <source>No entry has the hash {0} that was noted: the trail was rewritten.</source>
   <translation>没有条目具有所记的哈希 {0}：记录已被改写。</translation>
  </message>
  <message>
   <source>Entry {0} is missing.</source>
   <translation>缺少第 {0} 条。</translation>
  </message>
  <message>
   <source>Entry {0} does not follow the one before it.</source>
   <translation>第 {0} 条与前一条不衔接。</translation>
  </message>
  <message>
   <source>Entry {0} ({1}) was changed.</source>
   <translation>第 {0} 条（{1}）被更改。</translation>
  </message>
  <message>
   <source>A row of {0} ({1}) was changed or added from outside.</source>
   <translation>{0} 的一行（{1}）被外部更改或添加。</translation>
  </message>
  <message>
   <source>version saved</source>
   <translation>已保存版本</translation>
  </message>
  <message>
   <source>The library has no plan {0}.</source>
   <translation>库中没有计划 {0}。</translation>
  </message>
  <message>
   <source>List what it holds, and name one of those.</source>
   <translation>请列出库中内容并从中选择。</translation>
  </message>
  <message>
   <source>case entered</source>
   <translation>已登记病例</translation>
  </message>
  <message>
   <source>{0} saved version {1} of this plan at {2} UTC; yours began from version {3}.</source>
   <translation>{0} 于 {2} UTC 保存了该计划的版本 {1}；您的计划始于版本 {3}。</translation>
  </message>
  <message>
   <source>Nothing was overwritten. Look at the differences, then keep yours as a plan beside it, or go on from the newer version.</source>
   <translation>未覆盖任何内容。请查看差异，然后将您的计划另行保存，或从较新版本继续。</translation>
  </message>
  <message>
   <source>{0}, version {1}</source>
   <translation>{0}，版本 {1}</translation>
  </message>
  <message>
   <source>No archive is called {0} here; known are: {1}.</source>
   <translation>此处没有名为 {0} 的归档；已知：{1}。</translation>
  </message>
  <message>
   <source>Add it in the window (File, From an archive) or with `sacplan pacs add`.</source>
   <translation>请在窗口（文件，从归档获取）或用 `sacplan pacs add` 添加。</translation>
  </message>
  <message>
   <source>The list of archives {0} cannot be used: {1}.</source>
   <translation>归档列表 {0} 无法使用：{1}。</translation>
  </message>
  <message>
   <source>Mend it or move it away; archives are then entered anew.</source>
   <translation>请修正或移走；之后可重新录入归档。</translation>
  </message>
  <message>
   <source>it does not say "format": "{0}"</source>
   <translation>未注明 "format": "{0}"</translation>
  </message>
  <message>
   <source>"archives" is no list of objects</source>
   <translation>"archives" 不是对象列表</translation>
  </message>
  <message>
   <source>two archives bear one name</source>
   <translation>两个归档同名</translation>
  </message>
  <message>
   <source>the list of archives</source>
   <translation>归档列表</translation>
  </message>
  <message>
   <source>it is far too large</source>
   <translation>过大</translation>
  </message>
  <message>
   <source>an archive in it lacks or garbles {0}</source>
   <translation>其中某归档缺少或错写 {0}</translation>
  </message>
  <message>
   <source>the plan</source>
   <translation>计划</translation>
  </message>
  <message>
   <source>{0} of {1} plans</source>
   <translation>{0} / {1} 个计划</translation>
  </message>
  <message>
   <source>The process that measured it died each time it was tried.</source>
   <translation>测量它的进程每次都终止。</translation>
  </message>
  <message>
   <source>{0} names no plan.</source>
   <translation>{0} 未列出计划。</translation>
  </message>
  <message>
   <source>Give a folder with *{0} files, or a CSV with the columns folder and plan.</source>
   <translation>请提供含 *{0} 文件的文件夹，或含 folder 与 plan 列的 CSV。</translation>
  </message>
  <message>
   <source>the result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>The list {0} cannot be read.</source>
   <translation>无法读取列表 {0}。</translation>
  </message>
  <message>
   <source>Give a CSV file in UTF-8.</source>
   <translation>请提供 UTF-8 编码的 CSV 文件。</translation>
  </message>
  <message>
   <source>Line {0} of {1} does not name a folder and a plan.</source>
   <translation>{1} 第 {0} 行未指明文件夹和计划。</translation>
  </message>
  <message>
   <source>Fill in the columns folder and plan.</source>
   <translation>请填写 folder 和 plan 列。</translation>
  </message>
  <message>
   <source>The earlier table {0} cannot be read.</source>
   <translation>无法读取先前的表格 {0}。</translation>
  </message>
  <message>
   <source>Give a results.csv.</source>
   <translation>请提供 results.csv。</translation>
  </message>
  <message>
   <source>Choose a folder you may write to.</source>
   <translation>请选择可写入的文件夹。</translation>
  </message>
  <message>
   <source>Cut, along the curve</source>
   <translation>切断位置（沿曲线）</translation>
  </message>
  <message>
   <source>Tape, {0}</source>
   <translation>测量带，{0}</translation>
  </message>
  <message>
   <source>not measured any more</source>
   <translation>不再测量</translation>
  </message>
  <message>
   <source>Root {0} {1}</source>
   <translation>神经根 {0} {1}</translation>
  </message>
  <message>
   <source>Margin to the tumour</source>
   <translation>距肿瘤的切缘</translation>
  </message>
  <message>
   <source>{0} could not be used: {1}.</source>
   <translation>{0} 无法使用：{1}。</translation>
  </message>
  <message>
   <source>Check that it exists, may be read or written, and that the disk is not full.</source>
   <translation>请检查它是否存在、是否可读写，以及磁盘是否已满。</translation>
  </message>
  <message>
   <source>Something went wrong inside SacPlan ({0} at {1}).</source>
   <translation>SacPlan 内部出错（{0}，位于 {1}）。</translation>
  </message>
  <message>
   <source>No number was made. Please report this line, with the version of SacPlan.</source>
   <translation>未给出任何数值。请连同 SacPlan 版本报告此行。</translation>
  </message>
  <message>
   <source>There is not enough memory for this.</source>
   <translation>内存不足。</translation>
  </message>
  <message>
   <source>A file</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Exporting: {0}</source>
   <translation>正在导出：{0}</translation>
  </message>
  <message>
   <source>the numbers</source>
   <translation>数值</translation>
  </message>
  <message>
   <source>figure-{0}</source>
   <translation>figure-{0}</translation>
  </message>
  <message>
   <source>Sacral transection plan</source>
   <translation>骶骨离断计划</translation>
  </message>
  <message>
   <source>Sacrum, kept</source>
   <translation>骶骨，保留部分</translation>
  </message>
  <message>
   <source>Sacrum, removed</source>
   <translation>骶骨，切除部分</translation>
  </message>
  <message>
   <source>plan{0}</source>
   <translation>plan{0}</translation>
  </message>
  <message>
   <source>Series of {0} studies are to be fetched into one folder.</source>
   <translation>将把 {0} 个检查的序列获取到一个文件夹。</translation>
  </message>
  <message>
   <source>Choose one study, and one or more of its series.</source>
   <translation>请选择一个检查及其一个或多个序列。</translation>
  </message>
  <message>
   <source>This is the series that is planned on.</source>
   <translation>这就是计划所用的序列。</translation>
  </message>
  <message>
   <source>Choose another one of the same patient.</source>
   <translation>请选择同一患者的其他序列。</translation>
  </message>
  <message>
   <source>The planned series is of patient ID '{0}' (0010,0020), this one of '{1}'.</source>
   <translation>计划序列的患者 ID 为 '{0}' (0010,0020)，此序列为 '{1}'。</translation>
  </message>
  <message>
   <source>Choose a series of the same patient.</source>
   <translation>请选择同一患者的序列。</translation>
  </message>
  <message>
   <source>the setting of the library</source>
   <translation>库设置</translation>
  </message>
  <message>
   <source>The setting of the library ({0}) cannot be read.</source>
   <translation>无法读取库设置（{0}）。</translation>
  </message>
  <message>
   <source>Set the library anew; the library itself is as it was.</source>
   <translation>请重新设置库；库本身未变。</translation>
  </message>
  <message>
   <source>Reading the plan again and again</source>
   <translation>正在反复读取计划</translation>
  </message>
  <message>
   <source>The +- is a quick estimate only. {0} {1}</source>
   <translation>+- 仅为快速估计。{0} {1}</translation>
  </message>
  <message>
   <source>Measured on the drawn curve alone. {0} {1}</source>
   <translation>仅在绘制的曲线上测量。{0} {1}</translation>
  </message>
  <message>
   <source>{0}, {1} images</source>
   <translation>{0}，{1} 幅图像</translation>
  </message>
  <message>
   <source>No series {0} in {1}; there are: {2}.</source>
   <translation>{1} 中没有序列 {0}；现有：{2}。</translation>
  </message>
  <message>
   <source>Choose one of the series that `sacplan scan` lists.</source>
   <translation>请从 `sacplan scan` 列出的序列中选择。</translation>
  </message>
  <message>
   <source>None of the {0} series can be loaded as a volume. {1}</source>
   <translation>{0} 个序列均不能作为体积加载。{1}</translation>
  </message>
  <message>
   <source>Choose a folder that holds a complete CT or MR series.</source>
   <translation>请选择含完整 CT 或 MR 序列的文件夹。</translation>
  </message>
  <message>
   <source>Choose the series by its UID (--series), or the folder of one patient.</source>
   <translation>请按 UID 选择序列 (--series)，或选择单个患者的文件夹。</translation>
  </message>
  <message>
   <source>Chosen of {0} series that could be planned on: {1}.</source>
   <translation>从 {0} 个可用于计划的序列中选出：{1}。</translation>
  </message>
  <message>
   <source>The series UID {0} occurs in {1} studies or patients.</source>
   <translation>序列 UID {0} 出现在 {1} 个检查或患者中。</translation>
  </message>
  <message>
   <source>Choose the folder of one study.</source>
   <translation>请选择单个检查的文件夹。</translation>
  </message>
  <message>
   <source>{0}, {1} images ({2}: {3})</source>
   <translation>{0}，{1} 幅图像（{2}：{3}）</translation>
  </message>
  <message>
   <source>Chosen: {0}, because a larger series cannot be loaded: {1}</source>
   <translation>已选择：{0}，因更大的序列无法加载：{1}</translation>
  </message>
  <message>
   <source>no ID</source>
   <translation>无 ID</translation>
  </message>
  <message>
   <source>Making the surface</source>
   <translation>正在生成表面</translation>
  </message>
  <message>
   <source>Finding the edge of the bone</source>
   <translation>正在寻找骨边缘</translation>
  </message>
  <message>
   <source>Outlined</source>
   <translation>已勾画</translation>
  </message>
  <message>
   <source>The sacrum was outlined by {0}, not by SacPlan. Look at the outline in the slices, and see that it is this patient's.</source>
   <translation>骶骨由 {0} 勾画，而非 SacPlan。请在层面上查看轮廓，并确认属于本患者。</translation>
  </message>
  <message>
   <source>The surface of the bone is as it was outlined on this {0}: its edge was not looked for in the grey values. Compare it with the front of the bone, or draw the ventral curve.</source>
   <translation>骨表面即为在此 {0} 上勾画的样子：未在灰度值中寻找其边缘。请与骨前面比较，或绘制腹侧曲线。</translation>
  </message>
  <message>
   <source>The plan takes the sacrum from the file {0}, which was not found (SHA-256 {1}…).</source>
   <translation>计划的骶骨取自文件 {0}，但未找到 (SHA-256 {1}…)。</translation>
  </message>
  <message>
   <source>Put that very file beside the plan or the images, or have SacPlan outline the bone.</source>
   <translation>请将该文件放在计划或图像旁，或由 SacPlan 勾画骨。</translation>
  </message>
  <message>
   <source>The plan was made on another series of the same frame of reference.</source>
   <translation>计划是在同一参考坐标系的另一序列上制作的。</translation>
  </message>
  <message>
   <source>The plan file {0}, so nothing shows that it belongs to this patient: check every landmark on the pictures.</source>
   <translation>计划文件{0}，无法表明属于本患者：请在图像上核对每个标志。</translation>
  </message>
  <message>
   <source>The plan file has no {0}.</source>
   <translation>计划文件没有 {0}。</translation>
  </message>
  <message>
   <source>Finish the plan in the window, or write these parts into the file.</source>
   <translation>请在窗口中完成计划，或将这些部分写入文件。</translation>
  </message>
  <message>
   <source>The plan is for patient ID {0}, these images are of {1} (0010,0020).</source>
   <translation>计划的患者 ID 为 {0}，图像为 {1} (0010,0020)。</translation>
  </message>
  <message>
   <source>Open the images of the plan's patient, or the plan of this patient.</source>
   <translation>请打开计划所属患者的图像，或该患者的计划。</translation>
  </message>
  <message>
   <source>The plan was made in frame of reference {0}, these images lie in {1} (0020,0052): its positions do not hold here.</source>
   <translation>计划在参考坐标系 {0} 中制作，图像位于 {1} (0020,0052)：其位置在此不成立。</translation>
  </message>
  <message>
   <source>Open the series it was made on, or another one of the same frame of reference.</source>
   <translation>请打开制作计划的序列，或同一参考坐标系的其他序列。</translation>
  </message>
  <message>
   <source>This is not a plan file: it cannot be read as JSON ({0}).</source>
   <translation>这不是计划文件：无法作为 JSON 读取 ({0})。</translation>
  </message>
  <message>
   <source>Choose a file that SacPlan has saved (*{0}).</source>
   <translation>请选择由 SacPlan 保存的文件 (*{0})。</translation>
  </message>
  <message>
   <source>names no images</source>
   <translation>未注明图像</translation>
  </message>
  <message>
   <source>names no frame of reference</source>
   <translation>未注明参考坐标系</translation>
  </message>
  <message>
   <source>{0} is too large for a plan file.</source>
   <translation>{0} 作为计划文件过大。</translation>
  </message>
  <message>
   <source>The plan file {0} could not be read: {1}.</source>
   <translation>无法读取计划文件 {0}：{1}。</translation>
  </message>
  <message>
   <source>Check the name, and that you may read the file.</source>
   <translation>请检查名称，以及是否可读该文件。</translation>
  </message>
  <message>
   <source>to be given once</source>
   <translation>只给出一次</translation>
  </message>
  <message>
   <source>the same name twice</source>
   <translation>同名出现两次</translation>
  </message>
  <message>
   <source>nobody named</source>
   <translation>无名</translation>
  </message>
  <message>
   <source>, no </source>
   <translation>，没有 </translation>
  </message>
  <message>
   <source>{0} is no state of a plan.</source>
   <translation>{0} 不是计划状态。</translation>
  </message>
  <message>
   <source>It is one of {0}.</source>
   <translation>应为 {0} 之一。</translation>
  </message>
  <message>
   <source>, born {0}</source>
   <translation>，出生 {0}</translation>
  </message>
  <message>
   <source>{0}, ID {1}{2}</source>
   <translation>{0}，ID {1}{2}</translation>
  </message>
  <message>
   <source>Study {0} {1}</source>
   <translation>检查 {0} {1}</translation>
  </message>
  <message>
   <source>spacing mm</source>
   <translation>间距 mm</translation>
  </message>
  <message>
   <source>(no date)</source>
   <translation>（无日期）</translation>
  </message>
  <message>
   <source>A radiograph can be simulated from a CT only; this series is {0}: its values are no attenuations.</source>
   <translation>X 线片只能由 CT 模拟；本序列为 {0}：其数值不是衰减值。</translation>
  </message>
  <message>
   <source>Open a CT of this patient.</source>
   <translation>请打开该患者的 CT。</translation>
  </message>
  <message>
   <source>The points of the drawn curve lie all in one place.</source>
   <translation>绘制曲线的点都在同一处。</translation>
  </message>
  <message>
   <source>Set points from the promontory down to below the level of the cut.</source>
   <translation>请自骶骨岬向下设点至截骨平面以下。</translation>
  </message>
  <message>
   <source>A point of the drawn curve lies outside the loaded series.</source>
   <translation>绘制曲线有一点在已加载序列之外。</translation>
  </message>
  <message>
   <source>Draw the curve in these images, or open the series it was drawn in.</source>
   <translation>请在这些图像内绘制曲线，或打开绘制时的序列。</translation>
  </message>
  <message>
   <source>Looked for landmarks</source>
   <translation>已查找标志</translation>
  </message>
  <message>
   <source>Looking for the sacrum</source>
   <translation>正在寻找骶骨</translation>
  </message>
  <message>
   <source>Finding the foramina</source>
   <translation>正在寻找骶孔</translation>
  </message>
  <message>
   <source>Pair {0} of the openings in the front of the bone, counted down from the promontory; its sides lie alike to {1} mm.</source>
   <translation>骨前面开口，自骶骨岬向下数第 {0} 对；两侧相差 {1} mm。</translation>
  </message>
  <message>
   <source>The front of the bone ends here at a disc; four pairs of openings lie below it.</source>
   <translation>骨前面在此终止于椎间盘；其下有四对开口。</translation>
  </message>
  <message>
   <source>The front of the bone ends here at a gap, one segment below the fourth opening.</source>
   <translation>骨前面在此终止于间隙，位于第四个开口下一节。</translation>
  </message>
  <message>
   <source>What was chosen has {0} contours; a plan takes {1}.</source>
   <translation>所选内容有 {0} 个轮廓；一个计划最多 {1} 个。</translation>
  </message>
  <message>
   <source>Choose fewer structures: the tumour, and the vessels near the cut.</source>
   <translation>请选择较少的结构：肿瘤和截骨处附近的血管。</translation>
  </message>
  <message>
   <source>Take contours of a segmentation</source>
   <translation>采用分割的轮廓</translation>
  </message>
  <message>
   <source>Dask is not installed here.</source>
   <translation>此处未安装 Dask。</translation>
  </message>
  <message>
   <source>Install it with `pip install sacplan[dask]`, or leave --dask out.</source>
   <translation>请用 `pip install sacplan[dask]` 安装，或省略 --dask。</translation>
  </message>
  <message>
   <source>No Dask scheduler answers at {0}.</source>
   <translation>{0} 处没有 Dask 调度器应答。</translation>
  </message>
  <message>
   <source>Check the address (tcp://HOST:8786), or leave --dask out.</source>
   <translation>请检查地址（tcp://HOST:8786），或省略 --dask。</translation>
  </message>
  <message>
   <source>The sheet has no pictures of slice and bone, for none could be drawn on this computer: compare its numbers with the images on a screen.</source>
   <translation>本机无法绘图，计划单没有层面和骨的图片：请将数值与屏幕上的图像核对。</translation>
  </message>
  <message>
   <source>The sheet cannot be written to {0}: {1}.</source>
   <translation>计划单无法写到 {0}：{1}。</translation>
  </message>
  <message>
   <source>Give a new name that ends in .pdf, in a folder that exists.</source>
   <translation>请在已有文件夹中给出以 .pdf 结尾的新名称。</translation>
  </message>
  <message>
   <source>there is a file of another kind</source>
   <translation>已有另一种文件</translation>
  </message>
  <message>
   <source>that is not a file</source>
   <translation>不是文件</translation>
  </message>
  <message>
   <source>there is no such folder</source>
   <translation>没有该文件夹</translation>
  </message>
  <message>
   <source>Fill in between: {0}</source>
   <translation>填补其间：{0}</translation>
  </message>
  <message>
   <source>Move a point of {0}</source>
   <translation>移动{0}的点</translation>
  </message>
  <message>
   <source>Add a point to {0}</source>
   <translation>为{0}添加点</translation>
  </message>
  <message>
   <source>Remove a point of {0}</source>
   <translation>删除{0}的点</translation>
  </message>
  <message>
   <source>Remove {0} on a slice</source>
   <translation>删除一层上的{0}</translation>
  </message>
  <message>
   <source>Remove specks of {0}</source>
   <translation>删除{0}的碎点</translation>
  </message>
  <message>
   <source>Fill holes of {0}</source>
   <translation>填充{0}的孔洞</translation>
  </message>
  <message>
   <source>Rename {0} to {1}</source>
   <translation>将{0}改名为{1}</translation>
  </message>
  <message>
   <source>Remove ventral curve</source>
   <translation>移除腹侧曲线</translation>
  </message>
  <message>
   <source>Lay on by landmarks</source>
   <translation>按标志叠加</translation>
  </message>
  <message>
   <source>Accept how the series lies</source>
   <translation>接受序列的叠加位置</translation>
  </message>
  <message>
   <source>Nudge transection plane</source>
   <translation>微移离断平面</translation>
  </message>
  <message>
   <source>Outlining the sacrum</source>
   <translation>正在勾画骶骨</translation>
  </message>
  <message>
   <source>Looking for landmarks</source>
   <translation>正在查找标志</translation>
  </message>
  <message>
   <source>Volume rendering: not cut, the cut has steps</source>
   <translation>体绘制：未切开，因离断为阶梯状</translation>
  </message>
  <message>
   <source>Cut open: the part that stays</source>
   <translation>切开：保留部分</translation>
  </message>
  <message>
   <source>Cut open: the part that goes</source>
   <translation>切开：切除部分</translation>
  </message>
  <message>
   <source>The bone appears here once the sacrum is outlined</source>
   <translation>骶骨勾画后骨将显示在此</translation>
  </message>
  <message>
   <source>Through a lens: not to scale</source>
   <translation>镜头视野：不按比例</translation>
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
   <translation>{0} · 沿平面</translation>
  </message>
  <message>
   <source>Shows {0}</source>
   <translation>显示 {0}</translation>
  </message>
  <message>
   <source>{0} · oblique {1}°</source>
   <translation>{0} · 斜位 {1}°</translation>
  </message>
  <message>
   <source>{0} · sacral</source>
   <translation>{0} · 骶骨轴</translation>
  </message>
  <message>
   <source>Zoom {0}×</source>
   <translation>缩放 {0}×</translation>
  </message>
  <message>
   <source>, centre</source>
   <translation>，中心</translation>
  </message>
  <message>
   <source>anterior foramen</source>
   <translation>骶前孔</translation>
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
   <translation>轮廓点</translation>
  </message>
  <message>
   <source>turn views</source>
   <translation>turn views</translation>
  </message>
  <message>
   <source>Drag to move the landmark, or click it and use the arrows: 0.5 mm, with Shift 5, with Ctrl 0.05. Delete removes it.</source>
   <translation>拖动以移动标志，或单击后用方向键：0.5 mm，Shift 为 5，Ctrl 为 0.05。Delete 移除。</translation>
  </message>
  <message>
   <source>Only suggested: click to look at it, drag to correct it</source>
   <translation>仅为建议：单击查看，拖动修正</translation>
  </message>
  <message>
   <source>Drag to slide the plane along the ventral curve</source>
   <translation>拖动使平面沿腹侧曲线滑动</translation>
  </message>
  <message>
   <source>Drag to tilt the plane</source>
   <translation>拖动以倾斜平面</translation>
  </message>
  <message>
   <source>Drag to turn the plane to one side</source>
   <translation>拖动使平面向一侧转动</translation>
  </message>
  <message>
   <source>Drag to correct the ventral curve</source>
   <translation>拖动以修正腹侧曲线</translation>
  </message>
  <message>
   <source>Drag to move this point of the outline; Delete or a right click removes it, Ctrl and a click on the line adds one</source>
   <translation>拖动以移动轮廓上的这一点；Delete或右击可删除，按Ctrl点击线可添加</translation>
  </message>
  <message>
   <source>Drag to change the measure; click and Delete to remove it</source>
   <translation>拖动以更改测量；单击后按 Delete 移除</translation>
  </message>
  <message>
   <source>Drag to turn the other two slices about this one; R puts them back</source>
   <translation>拖动使其他两个层面绕本层面转动；R 还原</translation>
  </message>
  <message>
   <source>{0} mm on the bone, {1} mm straight</source>
   <translation>骨上 {0} mm，直线 {1} mm</translation>
  </message>
  <message>
   <source>{0} text</source>
   <translation>{0} text</translation>
  </message>
  <message>
   <source>No way on the bone, {0} mm straight</source>
   <translation>骨上无路径，直线 {0} mm</translation>
  </message>
  <message>
   <source>value {0}</source>
   <translation>value {0}</translation>
  </message>
  <message>
   <source>This computer has no working OpenGL 3.2 or newer: nothing can be drawn in 3D.</source>
   <translation>本机没有可用的 OpenGL 3.2 或更新版本：无法绘制 3D。</translation>
  </message>
  <message>
   <source>Install or update the graphics driver (or Mesa). Slices, numbers and the sheet work without it.</source>
   <translation>请安装或更新显卡驱动（或 Mesa）。层面、数值和计划单无需它即可使用。</translation>
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
   <translation>面前 {0} mm</translation>
  </message>
  <message>
   <source>To scale in the midline</source>
   <translation>在中线处按比例</translation>
  </message>
  <message>
   <source>1 mm of s here: {0} to {1} mm</source>
   <translation>此处 s 的 1 mm 为 {0} 至 {1} mm</translation>
  </message>
  <message>
   <source>Place promontory and apex: the curve runs between them.</source>
   <translation>请放置骶骨岬和骶骨尖：曲线在两者之间。</translation>
  </message>
  <message>
   <source>Straightened, side</source>
   <translation>拉直，侧面</translation>
  </message>
  <message>
   <source>Straightened, front</source>
   <translation>拉直，正面</translation>
  </message>
  <message>
   <source>On the bone; over {0} mm of tissue cut {1}</source>
   <translation>骨上；组织 {0} mm 时截骨 {1}</translation>
  </message>
  <message>
   <source>In the midline</source>
   <translation>在中线</translation>
  </message>
  <message>
   <source>On the face</source>
   <translation>在骨面上</translation>
  </message>
  <message>
   <source>{0} mm behind the face</source>
   <translation>面后 {0} mm</translation>
  </message>
  <message>
   <source>To scale at depth 0 in the midline</source>
   <translation>深度 0 的中线处按比例</translation>
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
   <translation>{0}，建议</translation>
  </message>
  <message>
   <source>Cut {0} ± {1}</source>
   <translation>截骨 {0} ± {1}</translation>
  </message>
  <message>
   <source>S{0}/{1} disc</source>
   <translation>S{0}/{1} 椎间盘</translation>
  </message>
  <message>
   <source>S{0} lower rim</source>
   <translation>S{0} 下缘</translation>
  </message>
  <message>
   <source>S{0} foramen</source>
   <translation>S{0} 骶孔</translation>
  </message>
  <message>
   <source>Cut {0}</source>
   <translation>截骨 {0}</translation>
  </message>
  <message>
   <source>Tape for the sacral transection</source>
   <translation>骶骨离断测量带</translation>
  </message>
  <message>
   <source>MIDLINE TAPE</source>
   <translation>中线测量带</translation>
  </message>
  <message>
   <source>{0} mm off midline</source>
   <translation>距中线 {0} mm</translation>
  </message>
  <message>
   <source>Zero</source>
   <translation>零点</translation>
  </message>
  <message>
   <source>name not in the images</source>
   <translation>图像中无姓名</translation>
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
   <translation>绷紧</translation>
  </message>
  <message>
   <source>Midsagittal: ventral curve, zero and transection plane</source>
   <translation>正中矢状位：腹侧曲线、零点与离断平面</translation>
  </message>
  <message>
   <source>Axial at the transection plane</source>
   <translation>离断平面处横断位</translation>
  </message>
  <message>
   <source>Coronal at the transection plane</source>
   <translation>离断平面处冠状位</translation>
  </message>
  <message>
   <source>Sacrum: transection plane and tapes</source>
   <translation>骶骨：离断平面与测量带</translation>
  </message>
  <message>
   <source>From behind, as the patient lies prone</source>
   <translation>自背侧（俯卧位）</translation>
  </message>
  <message>
   <source>Simulated lateral radiograph: ventral curve, zero, plane and K-wire</source>
   <translation>模拟侧位片：腹侧曲线、零点、平面与克氏针</translation>
  </message>
  <message>
   <source>front upper edge of S1 BONE, midline (not the disc bulge)</source>
   <translation>S1 “骨”前上缘，中线（不是椎间盘膨隆）</translation>
  </message>
  <message>
   <source>most ventral point of the L5/S1 DISC (not the S1 bone edge)</source>
   <translation>L5/S1 “椎间盘”最腹侧点（不是 S1 骨缘）</translation>
  </message>
  <message>
   <source>whole mm rounded down, for the margin</source>
   <translation>向下取整到 mm，以保切缘</translation>
  </message>
  <message>
   <source>whole mm rounded up, for the nerve root</source>
   <translation>向上取整到 mm，以保神经根</translation>
  </message>
  <message>
   <source>In this patient the disc bulge lies {0} mm from the zero: a tape started there marks too far cranial.</source>
   <translation>该患者椎间盘膨隆距零点 {0} mm：从那里起量则标记偏头侧。</translation>
  </message>
  <message>
   <source>The numbers belong to an earlier state of the plan.</source>
   <translation>数值属于计划的较早状态。</translation>
  </message>
  <message>
   <source>Wait until the lengths are recomputed, then print again.</source>
   <translation>请等待长度重新计算后再打印。</translation>
  </message>
  <message>
   <source>There is no midline tape to print.</source>
   <translation>没有可打印的中线测量带。</translation>
  </message>
  <message>
   <source>Place promontory, apex and transection plane, and keep a midline tape in the plan.</source>
   <translation>请放置骶骨岬、骶骨尖和离断平面，并在计划中保留中线测量带。</translation>
  </message>
  <message>
   <source>A finding keeps the sheet from being printed. {0}</source>
   <translation>提示事项阻止打印。{0}</translation>
  </message>
  <message>
   <source>Mend what the finding names, then print again.</source>
   <translation>请修正所述问题后再打印。</translation>
  </message>
  <message>
   <source>The lengths of the {0} tape contradict each other (straight, taut, pressed, on tissue: {1} mm).</source>
   <translation>{0} 测量带的长度相互矛盾（直线、绷紧、贴压、组织上：{1} mm）。</translation>
  </message>
  <message>
   <source>Look at the tape's path on the bone; place the landmarks or the plane anew.</source>
   <translation>请查看测量带在骨上的路径；重新放置标志点或平面。</translation>
  </message>
  <message>
   <source>ZERO</source>
   <translation>零点</translation>
  </message>
  <message>
   <source>CUT</source>
   <translation>切断</translation>
  </message>
  <message>
   <source>rim</source>
   <translation>缘</translation>
  </message>
  <message>
   <source>place the anterior foramina</source>
   <translation>请放置骶前孔</translation>
  </message>
  <message>
   <source>S5 by the hiatus or the apex, mm from there to the cut.</source>
   <translation>S5 按裂孔或骶骨尖判定；自该处至切断的 mm。</translation>
  </message>
  <message>
   <source>AT RISK</source>
   <translation>有风险</translation>
  </message>
  <message>
   <source>SHORT</source>
   <translation>不足</translation>
  </message>
  <message>
   <source>mm from the lower rim of the foramen to the cut; at risk within the 95 % error.</source>
   <translation>骶孔下缘至切断的 mm；在 95 % 误差内为有风险。</translation>
  </message>
  <message>
   <source>Normal function, published</source>
   <translation>正常功能比例（文献）</translation>
  </message>
  <message>
   <source>Margin of the tumour</source>
   <translation>肿瘤切缘</translation>
  </message>
  <message>
   <source>{0} mm to either side of the plane (95 %)</source>
   <translation>平面两侧各 {0} mm（95 %）</translation>
  </message>
  <message>
   <source>Series without earlier pelvic surgery; a stoma is not counted.</source>
   <translation>无既往盆腔手术的系列；未计造口。</translation>
  </message>
  <message>
   <source>{0} mm: {1}</source>
   <translation>{0} mm：{1}</translation>
  </message>
  <message>
   <source>clear</source>
   <translation>净</translation>
  </message>
  <message>
   <source>error</source>
   <translation>误差</translation>
  </message>
  <message>
   <source>wished</source>
   <translation>期望</translation>
  </message>
  <message>
   <source>ANOTHER series, UID …{0}</source>
   <translation>“另一”序列，UID …{0}</translation>
  </message>
  <message>
   <source>out of {0}</source>
   <translation>来自 {0}</translation>
  </message>
  <message>
   <source>Ring and dura</source>
   <translation>骨盆环与硬膜</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>expected</source>
   <translation>预期</translation>
  </message>
  <message>
   <source>if risk comes true</source>
   <translation>若风险成真</translation>
  </message>
  <message>
   <source>mm cranial of the cut</source>
   <translation>mm 在切断头侧</translation>
  </message>
  <message>
   <source>mm caudal of the cut: OPENED</source>
   <translation>mm 在切断尾侧：将被打开</translation>
  </message>
  <message>
   <source>Tumour to the cut</source>
   <translation>肿瘤至切断</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>所需</translation>
  </message>
  <message>
   <source>Risk band</source>
   <translation>风险带</translation>
  </message>
  <message>
   <source>Tumour drawn on</source>
   <translation>肿瘤绘于</translation>
  </message>
  <message>
   <source>the planning series</source>
   <translation>计划序列</translation>
  </message>
  <message>
   <source>a series that was not recorded</source>
   <translation>未记录的序列</translation>
  </message>
  <message>
   <source>a segmentation ({0})</source>
   <translation>分割（{0}）</translation>
  </message>
  <message>
   <source>a segmentation</source>
   <translation>分割</translation>
  </message>
  <message>
   <source>S1 to S4</source>
   <translation>S1 至 S4</translation>
  </message>
  <message>
   <source>by order</source>
   <translation>按顺序</translation>
  </message>
  <message>
   <source>SI joint removed</source>
   <translation>切除的骶髂关节</translation>
  </message>
  <message>
   <source>not known: outline both joints or place their ends</source>
   <translation>未知：请勾画双侧关节或放置其末端</translation>
  </message>
  <message>
   <source>approximate</source>
   <translation>约</translation>
  </message>
  <message>
   <source>Thecal sac</source>
   <translation>硬膜囊</translation>
  </message>
  <message>
   <source>tip not placed</source>
   <translation>尖端未放置</translation>
  </message>
  <message>
   <source>Tip of the sac{0}</source>
   <translation>硬膜囊尖{0}</translation>
  </message>
  <message>
   <source>Drawn vessels</source>
   <translation>已绘血管</translation>
  </message>
  <message>
   <source>{0} mm from the rim of the cut</source>
   <translation>距切断缘 {0} mm</translation>
  </message>
  <message>
   <source>Tumour to kept bone</source>
   <translation>肿瘤至保留骨</translation>
  </message>
  <message>
   <source>Tumour in bone to cut</source>
   <translation>骨内肿瘤至切断</translation>
  </message>
  <message>
   <source>{0} mm:</source>
   <translation>{0} mm：</translation>
  </message>
  <message>
   <source>{0}, laid on ± {1} mm</source>
   <translation>{0}，叠加 ± {1} mm</translation>
  </message>
  <message>
   <source>Not stated</source>
   <translation>未说明</translation>
  </message>
  <message>
   <source>RING UNSTABLE!</source>
   <translation>骨盆环不稳!</translation>
  </message>
  <message>
   <source>Pelvic ring</source>
   <translation>骨盆环</translation>
  </message>
  <message>
   <source>not contoured</source>
   <translation>未勾画</translation>
  </message>
  <message>
   <source>tissue under the tape, mm</source>
   <translation>测量带下组织 mm</translation>
  </message>
  <message>
   <source>tape width, mm</source>
   <translation>测量带宽 mm</translation>
  </message>
  <message>
   <source>tape material</source>
   <translation>测量带材质</translation>
  </message>
  <message>
   <source>rounded to protect the</source>
   <translation>取整以保护</translation>
  </message>
  <message>
   <source>needed margin, mm</source>
   <translation>所需切缘 mm</translation>
  </message>
  <message>
   <source>wished margin, mm</source>
   <translation>期望切缘 mm</translation>
  </message>
  <message>
   <source>distance to the sac, mm</source>
   <translation>距硬膜囊 mm</translation>
  </message>
  <message>
   <source>saw cut, mm</source>
   <translation>锯缝 mm</translation>
  </message>
  <message>
   <source>SD of the zero, mm</source>
   <translation>零点 SD mm</translation>
  </message>
  <message>
   <source>SD of the end, mm</source>
   <translation>末端 SD mm</translation>
  </message>
  <message>
   <source>SD of marking, mm</source>
   <translation>标记 SD mm</translation>
  </message>
  <message>
   <source>SD of laying, mm</source>
   <translation>铺放 SD mm</translation>
  </message>
  <message>
   <source>SD of stretch, %</source>
   <translation>拉伸 SD %</translation>
  </message>
  <message>
   <source>readings</source>
   <translation>读数次数</translation>
  </message>
  <message>
   <source>seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>NOT ANSWERED: no level is printed</source>
   <translation>未回答：不打印节段</translation>
  </message>
  <message>
   <source>landmarks off it {0} mm</source>
   <translation>标志点偏离 {0} mm</translation>
  </message>
  <message>
   <source>Level and frame</source>
   <translation>节段与坐标系</translation>
  </message>
  <message>
   <source>on tissue of</source>
   <translation>组织厚度</translation>
  </message>
  <message>
   <source>thickness alone</source>
   <translation>仅厚度</translation>
  </message>
  <message>
   <source>not determined</source>
   <translation>未确定</translation>
  </message>
  <message>
   <source>not computed</source>
   <translation>未计算</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>选项</translation>
  </message>
  <message>
   <source>On the table: what the tape showed</source>
   <translation>术中记录：测量带读数</translation>
  </message>
  <message>
   <source>S1 foramen</source>
   <translation>S1 骶孔</translation>
  </message>
  <message>
   <source>S2 foramen</source>
   <translation>S2 骶孔</translation>
  </message>
  <message>
   <source>S3 foramen</source>
   <translation>S3 骶孔</translation>
  </message>
  <message>
   <source>S4 foramen</source>
   <translation>S4 骶孔</translation>
  </message>
  <message>
   <source>correction</source>
   <translation>修正</translation>
  </message>
  <message>
   <source>read by</source>
   <translation>读数者</translation>
  </message>
  <message>
   <source>CT after</source>
   <translation>术后 CT</translation>
  </message>
  <message>
   <source>Segments</source>
   <translation>节段计数</translation>
  </message>
  <message>
   <source>mm caudal</source>
   <translation>mm 尾侧</translation>
  </message>
  <message>
   <source>mm cranial</source>
   <translation>mm 头侧</translation>
  </message>
  <message>
   <source>by</source>
   <translation>依据：</translation>
  </message>
  <message>
   <source>{0} degrees</source>
   <translation>{0} 度</translation>
  </message>
  <message>
   <source>Lengths by tissue under the tape, mm</source>
   <translation>各组织厚度下的长度 mm</translation>
  </message>
  <message>
   <source>Thickness on the midline</source>
   <translation>中线厚度</translation>
  </message>
  <message>
   <source>From</source>
   <translation>自</translation>
  </message>
  <message>
   <source>mm caudal of it</source>
   <translation>mm 在其尾侧</translation>
  </message>
  <message>
   <source>mm cranial of it</source>
   <translation>mm 在其头侧</translation>
  </message>
  <message>
   <source>Nearest</source>
   <translation>最近</translation>
  </message>
  <message>
   <source>Exit moves per degree of tilt</source>
   <translation>每倾斜 1 度出口移动</translation>
  </message>
  <message>
   <source>Not placed</source>
   <translation>未放置</translation>
  </message>
  <message>
   <source>From behind, patient prone</source>
   <translation>自背侧，俯卧位</translation>
  </message>
  <message>
   <source>K-wires in the cut, from the back to the front</source>
   <translation>切面内克氏针，自背侧至腹侧</translation>
  </message>
  <message>
   <source>To the bone: 90 is square to the dorsal midline, more when the tip points cranially. To the table: from straight front to back, tip cranial positive. A void such as the canal is seen only where the outline leaves it open.</source>
   <translation>对骨：垂直于背侧中线为 90，针尖朝头侧时更大。对床：自正前后方向起，针尖朝头侧为正。椎管等空腔仅在轮廓留空处可见。</translation>
  </message>
  <message>
   <source>Bone kept</source>
   <translation>保留骨</translation>
  </message>
  <message>
   <source>{0} ml of {1} ml</source>
   <translation>{1} ml 中的 {0} ml</translation>
  </message>
  <message>
   <source>Soft tissue removed</source>
   <translation>切除软组织</translation>
  </message>
  <message>
   <source>Dead space to fill</source>
   <translation>需填充的死腔</translation>
  </message>
  <message>
   <source>about {0} ml</source>
   <translation>约 {0} ml</translation>
  </message>
  <message>
   <source>Volume and dead space</source>
   <translation>体积与死腔</translation>
  </message>
  <message>
   <source>by slices</source>
   <translation>按层厚</translation>
  </message>
  <message>
   <source>Choices changed!</source>
   <translation>已更改选项!</translation>
  </message>
  <message>
   <source>Usual choices</source>
   <translation>默认选项</translation>
  </message>
  <message>
   <source>Midsagittal plane from</source>
   <translation>正中矢状面依据</translation>
  </message>
  <message>
   <source>Left known to (SD)</source>
   <translation>左向精度（SD）</translation>
  </message>
  <message>
   <source>The same from the OTHER zero, the disc top, mm</source>
   <translation>自“另一”零点（椎间盘顶点）的长度 mm</translation>
  </message>
  <message>
   <source>From the line of the PSIS</source>
   <translation>自髂后上棘连线</translation>
  </message>
  <message>
   <source>depth</source>
   <translation>深度</translation>
  </message>
  <message>
   <source>in void</source>
   <translation>空腔</translation>
  </message>
  <message>
   <source>to the bone, deg</source>
   <translation>对骨 度</translation>
  </message>
  <message>
   <source>to the table, deg</source>
   <translation>对床 度</translation>
  </message>
  <message>
   <source>{0} ml,</source>
   <translation>{0} ml，</translation>
  </message>
  <message>
   <source>saw cut</source>
   <translation>锯缝</translation>
  </message>
  <message>
   <source>To the S1 endplate</source>
   <translation>对 S1 终板</translation>
  </message>
  <message>
   <source>BLOCKER</source>
   <translation>阻止</translation>
  </message>
  <message>
   <source>CAUTION</source>
   <translation>注意</translation>
  </message>
  <message>
   <source>note</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>None.</source>
   <translation>无。</translation>
  </message>
  <message>
   <source>Findings, continued</source>
   <translation>提示事项（续）</translation>
  </message>
  <message>
   <source>Check against the foramina in situ. Not for navigation. Not a medical device.</source>
   <translation>须与术野骶孔核对。不用于导航。非医疗器械。</translation>
  </message>
  <message>
   <source>page {0} of {1}</source>
   <translation>第 {0} / {1} 页</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>计划</translation>
  </message>
  <message>
   <source>outline</source>
   <translation>轮廓</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>{0} {1} old</source>
   <translation>{0} {1}前</translation>
  </message>
  <message>
   <source>age unknown</source>
   <translation>检查日期不明</translation>
  </message>
  <message>
   <source>dated in the future</source>
   <translation>日期在未来</translation>
  </message>
  <message>
   <source>PATIENT</source>
   <translation>患者</translation>
  </message>
  <message>
   <source>not in the images</source>
   <translation>图像中无</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>BORN</source>
   <translation>出生</translation>
  </message>
  <message>
   <source>SEX</source>
   <translation>性别</translation>
  </message>
  <message>
   <source>IMAGES</source>
   <translation>图像</translation>
  </message>
  <message>
   <source>date not in the images</source>
   <translation>图像中无日期</translation>
  </message>
  <message>
   <source>Pixel {0} mm, step {1} mm, thickness {2} mm</source>
   <translation>像素 {0} mm，间距 {1} mm，层厚 {2} mm</translation>
  </message>
  <message>
   <source>study not described</source>
   <translation>检查无描述</translation>
  </message>
  <message>
   <source>day</source>
   <translation>天</translation>
  </message>
  <message>
   <source>days</source>
   <translation>天</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>序列</translation>
  </message>
  <message>
   <source>{0}: {1} mm {2} ({3})</source>
   <translation>{0}：{1} mm {2}（{3}）</translation>
  </message>
  <message>
   <source>{0}: how far the mark on the bone moves</source>
   <translation>{0}：骨上标记的移动量</translation>
  </message>
  <message>
   <source>Plan {0}</source>
   <translation>计划 {0}</translation>
  </message>
  <message>
   <source>the sheet</source>
   <translation>计划单</translation>
  </message>
  <message>
   <source>Findings ({0} more on the next page)</source>
   <translation>提示事项（下页还有 {0} 条）</translation>
  </message>
  <message>
   <source>no transitional vertebra</source>
   <translation>无移行椎</translation>
  </message>
  <message>
   <source>L5 fused to the sacrum</source>
   <translation>L5 与骶骨融合</translation>
  </message>
  <message>
   <source>S1 free of the sacrum</source>
   <translation>S1 与骶骨分离</translation>
  </message>
  <message>
   <source>transitional vertebra unclear</source>
   <translation>移行椎不明确</translation>
  </message>
  <message>
   <source>no landmark shows a junction near the plane</source>
   <translation>平面附近无标志点显示节段交界</translation>
  </message>
  <message>
   <source>Meeting: from the midline along the central plane, on the ventral side. Level, tilt and obliquity are those of the central plane.</source>
   <translation>相交处：在腹侧，自中线沿中央平面。节段、倾斜与偏斜均指中央平面。</translation>
  </message>
  <message>
   <source>Each tape ends on its own plane</source>
   <translation>各测量带止于各自平面</translation>
  </message>
  <message>
   <source>not stated: how were the segments counted?</source>
   <translation>未说明：节段如何计数？</translation>
  </message>
  <message>
   <source>plane</source>
   <translation>平面</translation>
  </message>
  <message>
   <source>meets the central one</source>
   <translation>与中央平面相交</translation>
  </message>
  <message>
   <source>bone kept</source>
   <translation>保留骨</translation>
  </message>
  <message>
   <source>tapes that end on it</source>
   <translation>止于此的测量带</translation>
  </message>
  <message>
   <source>Stepped cut</source>
   <translation>阶梯切断</translation>
  </message>
  <message>
   <source>central</source>
   <translation>中央</translation>
  </message>
  <message>
   <source>STEPPED CUT</source>
   <translation>阶梯切断</translation>
  </message>
  <message>
   <source>counted from</source>
   <translation>计数自</translation>
  </message>
  <message>
   <source>{0} pairs of foramina</source>
   <translation>骶孔 {0} 对</translation>
  </message>
  <message>
   <source>more</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>less</source>
   <translation>更少</translation>
  </message>
  <message>
   <source>{0} plane from {1} mm {2} of the midline</source>
   <translation>{0}平面自中线{2} {1} mm 起</translation>
  </message>
  <message>
   <source>may be a SEGMENT OFF</source>
   <translation>可能差一个节段</translation>
  </message>
  <message>
   <source>Tape at true scale; grey: 5 mm to either side of the cut. On the table every foramen mark must meet its foramen. One off by more than 5 mm: stop and find the zero again. All off cranially by the same amount: the disc was taken for the zero. Off by 20 to 30 mm: the level was miscounted.</source>
   <translation>测量带为实际大小；灰色：切断两侧各 5 mm。术中每个骶孔标记须与骶孔重合。偏差超过 5 mm：停止并重新寻找零点。全部等量偏头侧：误将椎间盘作零点。偏差 20 至 30 mm：节段数错。</translation>
  </message>
  <message>
   <source>{0} more {1}</source>
   <translation>{0}更偏{1}</translation>
  </message>
  <message>
   <source>at right angles to the curve</source>
   <translation>与曲线垂直</translation>
  </message>
  <message>
   <source>LEVEL</source>
   <translation>节段</translation>
  </message>
  <message>
   <source>PLANE ON THE VENTRAL CURVE</source>
   <translation>平面在腹侧曲线上的位置</translation>
  </message>
  <message>
   <source>from zero along the bone</source>
   <translation>自零点沿骨面</translation>
  </message>
  <message>
   <source>TILT</source>
   <translation>倾斜</translation>
  </message>
  <message>
   <source>OBLIQUITY</source>
   <translation>偏斜</translation>
  </message>
  <message>
   <source>at it</source>
   <translation>恰在该处</translation>
  </message>
  <message>
   <source>dorsal exit</source>
   <translation>背侧出口</translation>
  </message>
  <message>
   <source>left end</source>
   <translation>左端</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>审阅</translation>
  </message>
  <message>
   <source>not for clinical use</source>
   <translation>不用于临床</translation>
  </message>
  <message>
   <source>CHANGED SINCE REVIEW</source>
   <translation>审阅后已更改</translation>
  </message>
  <message>
   <source>CHANGED</source>
   <translation>已更改</translation>
  </message>
  <message>
   <source>SIGNED</source>
   <translation>已签署</translation>
  </message>
  <message>
   <source>for research and education only</source>
   <translation>仅供研究与教学</translation>
  </message>
  <message>
   <source>the images</source>
   <translation>图像</translation>
  </message>
  <message>
   <source>Submitted by</source>
   <translation>提交</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>签署</translation>
  </message>
  <message>
   <source>Returned by</source>
   <translation>退回</translation>
  </message>
  <message>
   <source>{0} UTC</source>
   <translation>{0} UTC</translation>
  </message>
  <message>
   <source>DRAFT</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>SUBMITTED, not signed</source>
   <translation>已提交，未签署</translation>
  </message>
  <message>
   <source>RETURNED by the reviewer</source>
   <translation>已被审阅者退回</translation>
  </message>
  <message>
   <source>RETURNED</source>
   <translation>已退回</translation>
  </message>
  <message>
   <source>SUPERSEDED by a later plan</source>
   <translation>已被后续计划取代</translation>
  </message>
  <message>
   <source>SUPERSEDED</source>
   <translation>已被取代</translation>
  </message>
  <message>
   <source>Plan digest</source>
   <translation>计划摘要值</translation>
  </message>
  <message>
   <source>as the plan file says: not checked in a library</source>
   <translation>依计划文件所述：未在库中核对</translation>
  </message>
  <message>
   <source>Audit trail ends</source>
   <translation>审计记录末尾</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Planned by</source>
   <translation>计划者</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Changed since</source>
   <translation>此后更改</translation>
  </message>
  <message>
   <source>not reviewed</source>
   <translation>未审阅</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>核对</translation>
  </message>
  <message>
   <source>Mistakes with a direction (never part of the ±)</source>
   <translation>有方向的错误（不计入 ±）</translation>
  </message>
  <message>
   <source>not computed for this plan</source>
   <translation>未对该计划计算</translation>
  </message>
  <message>
   <source>On the bone the tapes {0} and {1}, whose ends lie {2} mm apart, fix obliquity with an SD of {3} degrees; none fixes the tilt.</source>
   <translation>在骨上，末端相距 {2} mm 的 {0} 与 {1} 测量带以 SD {3} 度确定偏斜；没有测量带能确定倾斜。</translation>
  </message>
  <message>
   <source>SD</source>
   <translation>SD</translation>
  </message>
  <message>
   <source>95 % whole chain</source>
   <translation>95 % 全过程</translation>
  </message>
  <message>
   <source>95 % image</source>
   <translation>95 % 图像</translation>
  </message>
  <message>
   <source>edge</source>
   <translation>边缘</translation>
  </message>
  <message>
   <source>Where the {0} tape's scatter comes from</source>
   <translation>{0} 测量带离散的来源</translation>
  </message>
  <message>
   <source>One tape alone fixes neither on the bone.</source>
   <translation>仅一条测量带在骨上两者均无法确定。</translation>
  </message>
  <message>
   <source>{0} of them could not be measured.</source>
   <translation>其中 {0} 次无法测量。</translation>
  </message>
  <message>
   <source>How sure: {0} readings with landmarks and plane elsewhere</source>
   <translation>可靠性：移动标志点与平面的 {0} 次读数</translation>
  </message>
  <message>
   <source>none moves the mark by 0.1 mm</source>
   <translation>均不使标记移动 0.1 mm</translation>
  </message>
  <message>
   <source>mark moves, mm</source>
   <translation>标记移动 mm</translation>
  </message>
  <message>
   <source>harms</source>
   <translation>损害</translation>
  </message>
  <message>
   <source>Tilt SD {0}, obliquity SD {1} degrees on the images.</source>
   <translation>图像上倾斜 SD {0}、偏斜 SD {1} 度。</translation>
  </message>
  <message>
   <source>Tapes</source>
   <translation>测量带</translation>
  </message>
  <message>
   <source>none could be read again</source>
   <translation>均无法重新读取</translation>
  </message>
  <message>
   <source>Midline tape</source>
   <translation>中线测量带</translation>
  </message>
  <message>
   <source>Measure me. If this is not 100 mm, do not use the bar.</source>
   <translation>请测量。若不是 100 mm，请勿使用此标尺。</translation>
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
   <translation>两条线误差须在 0.5 mm 内；否则按实际大小（100 %）重新打印。</translation>
  </message>
  <message>
   <source>join at {0}</source>
   <translation>在 {0} 处相接</translation>
  </message>
  <message>
   <source>measured</source>
   <translation>实测</translation>
  </message>
  <message>
   <source>Pulled taut, its end lies too far caudal.</source>
   <translation>绷紧时末端偏尾侧。</translation>
  </message>
  <message>
   <source>cut length, lying on {0} mm of tissue</source>
   <translation>裁剪长度，铺于 {0} mm 组织上</translation>
  </message>
  <message>
   <source>Pressed and taut differ by {0} mm: lay the tape without pulling.</source>
   <translation>贴压与绷紧相差 {0} mm：铺放时不要拉紧。</translation>
  </message>
  <message>
   <source>CUT: on tissue</source>
   <translation>切断：组织上</translation>
  </message>
  <message>
   <source>hollow</source>
   <translation>凹陷</translation>
  </message>
  <message>
   <source>± image</source>
   <translation>± 图像</translation>
  </message>
  <message>
   <source>± whole</source>
   <translation>± 全过程</translation>
  </message>
  <message>
   <source>pulled straight over the hollow</source>
   <translation>在凹陷上拉直</translation>
  </message>
  <message>
   <source>PRESS the tape into the hollow ({0} mm deep).</source>
   <translation>将测量带压入凹陷（深 {0} mm）。</translation>
  </message>
  <message>
   <source>Lengths, mm</source>
   <translation>长度 mm</translation>
  </message>
  <message>
   <source>from midline</source>
   <translation>自中线</translation>
  </message>
  <message>
   <source>from {0}</source>
   <translation>自{0}</translation>
  </message>
  <message>
   <source>promontory</source>
   <translation>骶骨岬</translation>
  </message>
  <message>
   <source>disc top</source>
   <translation>椎间盘顶点</translation>
  </message>
  <message>
   <source>apex</source>
   <translation>骶骨尖</translation>
  </message>
  <message>
   <source>coccyx tip</source>
   <translation>尾骨尖</translation>
  </message>
  <message>
   <source>apex of the hiatus</source>
   <translation>骶管裂孔顶点</translation>
  </message>
  <message>
   <source>crest at S2</source>
   <translation>S2 处骶嵴</translation>
  </message>
  <message>
   <source>PSIS, left</source>
   <translation>左髂后上棘</translation>
  </message>
  <message>
   <source>PSIS, right</source>
   <translation>右髂后上棘</translation>
  </message>
  <message>
   <source>tip of the thecal sac</source>
   <translation>硬膜囊尖</translation>
  </message>
  <message>
   <source>S{0} anterior foramen, {1}</source>
   <translation>S{0} 骶前孔，{1}</translation>
  </message>
  <message>
   <source>surface</source>
   <translation>表面</translation>
  </message>
  <message>
   <source>scale</source>
   <translation>比例</translation>
  </message>
  <message>
   <source>marking</source>
   <translation>标记</translation>
  </message>
  <message>
   <source>stretch</source>
   <translation>拉伸</translation>
  </message>
  <message>
   <source>laying</source>
   <translation>铺放</translation>
  </message>
  <message>
   <source>series laid over</source>
   <translation>叠加序列</translation>
  </message>
  <message>
   <source>margin</source>
   <translation>切缘</translation>
  </message>
  <message>
   <source>root</source>
   <translation>神经根</translation>
  </message>
  <message>
   <source>textile</source>
   <translation>织物</translation>
  </message>
  <message>
   <source>silicone</source>
   <translation>硅胶</translation>
  </message>
  <message>
   <source>reviewer</source>
   <translation>审阅者</translation>
  </message>
  <message>
   <source>planner</source>
   <translation>计划者</translation>
  </message>
  <message>
   <source>foramina</source>
   <translation>骶孔</translation>
  </message>
 </context>
</TS>
