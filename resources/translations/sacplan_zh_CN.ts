<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>SacPlan</name>
  <message>
   <source>There is not enough memory for this. Close other programs and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong inside SacPlan ({0}). The plan was kept; save it and go on, or start again. The log has the details.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The window cannot be opened: no display can be reached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start SacPlan on a desktop, or work without a window: `sacplan demo --out DIR`, `sacplan measure --help`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password of {0} at {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Host, port and AE titles come from the archive's keeper, who must have entered this computer there. Passwords are asked for when needed and never saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DICOM (C-FIND, C-GET, C-MOVE, C-STORE)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DICOMweb (QIDO-RS, WADO-RS, STOW-RS)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spoken to by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Host</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AE title of the archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AE title of this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User, if it asks for one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authority file (TLS)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Port for C-MOVE to send to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address it listens at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a PEM file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive needs a name that no other one has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An own certificate is used with TLS alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the authority file too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whole, or with * and ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>begins with, or with * and ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First study date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last study date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patient ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patient name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accession number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Study date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Studies and series in the archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name not given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Born</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an archive first: its keeper knows host, port and AE titles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch and open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Searching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} images are here, {1} of them fetched now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listing series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send DICOM files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep fetched images in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in this archive matches.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive lists no series of this study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept in {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} files were taken by the archive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tissue under the tape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fat and fascia left on the bone shorten the tape; surgeon's habit, no published value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tape width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width of common vascular tapes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Material</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Textile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Silicone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Silicone loops stretch by tens of percent under the hand's pull: use textile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Round the length to protect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the margin (shorter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the root (longer)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A shorter tape cuts further cranial: more margin, less root.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Margins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needed clear margin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>R0 as any clear margin, or 1 mm; the error of the cut is added to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wished margin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By hand 10 mm come out within 5 mm in half of the cuts (Cartiaux 2008).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distance from the dural sac</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sac ends anywhere from L5/S1 to S3 (Binokay 2006): look it up each time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width of the saw cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blade and its set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sure (one standard deviation)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zero landmark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeated picks of a landmark take its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by slice thickness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transection line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How well the planned line is placed on the images.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marking the tape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pen mark and scissors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laying the tape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finding the promontory and laying the tape straight; an estimate, not published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stretch of the tape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Textile under a light pull; silicone far more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Readings computed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More readings take longer; 400 give the spread within about 4 %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a folder with DICOM series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its images are not where they were ({0}). Open them, then the plan {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Landmark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;b&gt;SacPlan {0}&lt;/b&gt;&lt;br&gt;Plans the level of a sacrectomy and the vascular tape that finds it again.&lt;br&gt;&lt;br&gt;Not a medical device. Draft, not for clinical use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder holds images of {0} patients. Choose a series at the left with Enter or a double click.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A plan for this series lies beside the images: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys and mouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About SacPlan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place the foramina or disc remnants to see the level.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at the junction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Published groups, not a forecast for one patient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ring unstable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Margin: the cut goes THROUGH the tumour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TOO SHORT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>enough</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normal: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If every root at risk is lost:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dural sac: {0} mm clear (wished {1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Margin: {0} mm, required {1}: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bladder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bowel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>gait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>through {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, not counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SI joint lost: {0}{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dural sac: OPENED, cut {0} mm cranial of its tip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>below {0} wished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>if risk comes true: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>R</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How were the segments counted?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transitional vertebra</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counted from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pairs of anterior foramina</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One segment off is the gravest mistake a level can hold. Without an answer the sheet prints no level; the lengths in mm stay valid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None: five lumbar vertebrae, S1 fused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L5 is fused to the sacrum (sacralised)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S1 is free of the sacrum (lumbarised)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unclear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C2 downwards, whole spine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T12, the last rib</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L5, iliolumbar ligament</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coccyx upwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lumbosacral disc on these images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Defaults of this plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change defaults</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Tool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the rulers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place the next landmark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place the plane at the crosshair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plane to the next junction above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plane to the next junction below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock the plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outline the sacrum again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Segmentation made elsewhere…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outline by SacPlan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw the ventral curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outline the tumour on a slice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the tumour outlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outline soft tissue that is removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the soft tissue outlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How were the segments counted?…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Simulated lateral radiograph…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tapes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Defaults: tape, margins, how sure…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop what is under way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crosshair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brightness and contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ruler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backspace takes back the last one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the left button does where it meets no handle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Again: pass one over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where landmarks show two segments to meet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sacrum, tumour or vessels from DICOM SEG, RTSTRUCT, NIfTI or NRRD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outline by TotalSegmentator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outline by TotalSegmentator (not installed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click down the front of the bone in the sagittal view; drag to correct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click points; double click or Enter closes, Backspace takes one back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From an archive…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open plan…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the sample case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save plan as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plan sheet…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the picture of the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the picture of the view…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it with the patient's name…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a command…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A folder with DICOM series; dropping it on the window does the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search a PACS, fetch series, send files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One A4 page at true scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without who the patient is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>info</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>caution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>blocker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare the edges of the bone, then accept it or refine it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laid over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchange how it lies with other programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the series off again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the series laid over is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much of the series laid over is seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The edges of the bone meet in both: take the series so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By landmarks…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show three or more places in both series, and lay the one on the other by these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lay on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: known to {1} mm (one standard deviation). What is marked while it is seen counts as marked on it and carries that error.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of at least {1} places shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} places shown; laid on by them they lie {1} mm apart (SD).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} places shown, all in a row: show one more, beside them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use a DICOM registration…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as DICOM registration…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Squares</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it lies, for both share a frame of reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laid on by the pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laid on by landmarks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laid on as a DICOM registration says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only centre on centre: show places in both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use a DICOM registration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as DICOM registration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laying one series on the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loading the other planes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lay on by landmarks…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The registration is saved: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DICOM (*.dcm);;* (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: placed. Click to go there; right click to move or remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source />
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Landmarks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the foramina</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>optional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>picks differ {0} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} mm to bone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}  Foramina, {1}: level and tape marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>_</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>s{0}_foramen_{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Promontory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apex</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S{0} foramen {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The centre of the opening on the front of the sacrum. Left is the patient's left: on the right of axial and coronal pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The front upper edge of the S1 bone, in the midline. Not the bulge of the L5/S1 disc above it, and not the step at S1/2 below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The front lower edge of S5, in the midline. Not the tip of the coccyx, which is a separate, mobile bone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add ▾</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a landmark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every landmark the plan knows, and further picks of placed ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pick again, to see how far picks differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frame and other zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Level: disc remnants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>s{0}_s{1}_disc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Roots: anterior foramina, centre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Roots: anterior foramina, lower rim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>s{0}_foramen_lower_rim_{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From behind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>s{0}_posterior_foramen_{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dural sac and SI joint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SacPlan speaks this language from its next start on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Level and what it costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the least distance from the tumour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How were the segments counted? Without an answer no level is printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How counted?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Segmentation made elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the segmentation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taking it over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take over a segmentation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DICOM SEG, RTSTRUCT, NIfTI, NRRD (*.dcm *.nii *.nii.gz *.nrrd *.seg.nrrd);;* (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} lies on {1}. What is taken as tumour or soft tissue takes the place of what was drawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the series laid over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the open series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} ml</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Volume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} contours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {0} as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sacrum: outline of the bone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tumour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Soft tissue removed with the bone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shown under its own name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dismiss the message (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three or more, some beside the midline. Backspace takes one back, Esc gives up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It begins at the level of the crosshair. Then drag its handles, or use the slider and the numbers below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click the {0} once more, as if for the first time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag a point to correct, Backspace takes the lowest back, Enter or Esc ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Double click or Enter closes it, Backspace takes a point back, Esc ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no CT: the bone is not outlined. Draw its front in the sagittal view.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place the transection plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click the {0} in any view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click down the front of the sacrum, sagittal view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tumour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>soft tissue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place the {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This stops the plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sacrum is being outlined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A few seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sacrum is not outlined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place {0}: click it on the bone, planned series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place {0}: now the same, series laid over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click around the {0} on a slice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading headers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loading the series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commands that match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DRAFT – not for clinical use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>date unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ID {0}    born {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patient hidden (F8)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No images open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the picture of the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture is in the clipboard, without the patient's name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture is saved: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsaved plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the plan before it is closed?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has changes that are not in any file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan cannot be kept automatically on this computer: save it often.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A plan was not saved when SacPlan last ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan is saved: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recover it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SacPlan (*{0} *.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>off the bone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At right angles to the face of the bone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock the plane (K): nothing moves a locked plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place the plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position along the ventral curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position s, mm from the promontory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tilt, degrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Obliquity, degrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Millimetres along the front of the bone from the promontory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Positive: the cut leaves the bone more cranial behind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Positive: the left end lies more cranial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tilt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Obliquity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place transection plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slide transection plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove transection plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>K-wire {0}: {1} mm deep, {2}° to the back of the bone, {3}° to the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} mm {1} of {2} ({3})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} mm {1} of the line between the PSIS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} mm {1} of {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1° more tilt: exit {0} mm further cranial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>midline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bone removed {0} ml of {1} ml</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>along the bone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>straight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>caudal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cranial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> with soft tissue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Would add a line: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dead space {0} ml{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bone {0} mm thick</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grey window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grey window (keys 1 to 5)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Simulated lateral radiograph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Being computed…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Simulating the radiograph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the CT, of the plan as it was when this was opened. Not a true radiograph.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until the numbers are computed, then open this again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1}: {2}; lower rim {3} mm from the cut, judged by {4}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>risk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nerve roots</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1}: {2}, told from the roots beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1}: place its foramen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Studies and series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SERIES</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take over on the open series…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lay over the open series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patient hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edge of the bone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scale of the images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stretch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shares of the uncertainty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One A4 page at true scale (Ctrl+P)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} findings to be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sheet is written: {0}. Print it at 100 %, not fitted to the page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the plan sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing the sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far from the midline this plane takes over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Positive: the cut climbs cranially going outward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a {0} plane (stepped cut)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} plane begins, mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} plane, angle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the {0} plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Level and tape for sacrectomy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft, not for clinical use. Starting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position under the pointer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wheel: slices · Ctrl+wheel: zoom · F1: all keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel the work under way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stops the plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Foramina name the level and become marks on the tape.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It follows from the outlined bone, or is drawn in the sagittal view (V).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place it at the crosshair (P), then drag its handles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>estimating…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say how the segments were counted: no level is printed without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it as PDF (Ctrl+P).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a folder with a CT or MR series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}/{1} foramina</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is set, and waits for the curve.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It does not cross the curve.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its length follows from the plane.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sure it is comes in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>count?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It can be printed once there is a tape.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A finding stops it: see Check.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} to read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Missing: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Midline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} tape from {1}, on {2} mm of tissue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the promontory (S1 bone)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tape length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length of the tape, mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tissue under the tape, mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fat and fascia left on the bone: the tape lies on them, which shortens it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the disc top: {0} on tissue, {1} pressed, {2} taut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PRESS the tape into the hollow, {0} mm deep. Pulled taut it ends {1} mm or more past the cut.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on tissue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pressed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>taut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tissue left under the tape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>recomputing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A tape runs from its zero to the cut, so many mm left (+) or right (-) of the midline. A cross-tape runs along the cut, from the midline out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tapes of this plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a tape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the tape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distance of {0} from the midline, left positive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cross-tape: middle of the cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zero of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mistakes with a direction, not in the ± (caudal +):</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>computing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the whole ± comes from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>could not be estimated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>± {0} mm (95 %)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Images alone: SD {0}, 95 % {1} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up to the mark on the bone: SD {0}, 95 % {1} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tilt ± {0}°, obliquity ± {1}° (SD); {2} readings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} mm, harms the {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} readings could not be measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Window as in the images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align the views to the sacrum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom to the sacrum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset the views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide the marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide the patient's identity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: width {1}, centre {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name, number and dates, for teaching and for shared screens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sagittal and 3D</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>3D large, slices below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Axial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sagittal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coronal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tilt transection plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn transection plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SacPlan finds the series. You place promontory and apex, set the plane and read the tape. The images are only read, never changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop a folder with a CT series here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OPENED LAST</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Soft tissue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pelvis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wide (metal)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {0} plane of the stepped cut {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place it so that it meets the central plane {0} to {1} mm to the {2} of the midline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>removes the part that the central plane keeps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is nearly parallel to the central one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on the wrong side of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} mm beside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>meets the central one {0} the midline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>same frame of reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mutual information</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DICOM registration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>centre on centre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a plan file: it does not say "format": "sacplan-plan".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file that SacPlan has saved (*.sacplan.json).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>landmarks.{0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan is of version {0}; this SacPlan reads up to version {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it with the SacPlan that saved it, or update this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a whole number from 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at most {0} tapes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a name that no other tape has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the UID of a series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a number from 0 to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>four rows of four numbers that turn and shift, and neither stretch nor mirror</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at most {0} series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>64 hex digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a whole number from 2 to 7</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a direction with a length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a series that no other one has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a whole number from {0} to {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1} plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer the counting question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeat {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change tapes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change tissue thickness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the series off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bind to series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move transection plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw ventral curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lay a series over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take another outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in the plan file needs {1}; found {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the file there, or open another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>points of three numbers [x, y, z] below a million</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an object in braces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a list of objects in braces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a list of {0} to {1} points [x, y, z]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} rows of {1} numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>true or false</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a list of texts in quotes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a text in quotes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> from {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a number{0}{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>three numbers [x, y, z] below a million</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a finite number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a text of whole characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Promontory (front upper edge of S1 bone, midline)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disc top (most ventral point of the L5/S1 disc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S1 rear upper edge, midline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apex (front lower edge of S5)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coccyx tip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Caudal end of the SI joint, left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Caudal end of the SI joint, right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tip of the thecal sac</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apex of the sacral hiatus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Posterior superior iliac spine, left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Posterior superior iliac spine, right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ischial spine, left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ischial spine, right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Median crest at S2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cross left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cross right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S{0}/{1} disc remnant, front, midline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S{0} anterior foramen, {1}, centre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S{0} anterior foramen, {1}, lower rim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S{0} posterior foramen, {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, one SD {1} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, other series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marked on another series laid on this one ({0}): {1}. Its error is part of theirs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ventral curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marked on another series, which is not laid on this one: {0}. How well it lies is not known and in no error given. Lay that series (UID …{1}) on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has yet accepted how the series lies on which these were marked: {0}. Compare the edges of the bone in both pictures, then accept it or lay it on by landmarks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} mm {1} of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on the midline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No K-wire is offered {0}: the cut runs there through a foramen or beside the bone, and a wire would find no hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} mm {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Behind the outline the image shows more bone, up to {0}: thickness, dorsal distances, K-wires and volumes may be too small. Measure there on the images.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tape pulled taut over the hollow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no tissue under the tape instead of {0} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} mm of tissue under the tape instead of {1} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cut on a print made at 97 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>zero held on the L5/S1 disc, at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>zero held on the L5/S1 disc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>zero held on the ridge between S1 and S2, about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>zero held on the ridge between S1 and S2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one tape alone fixes none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>they fix it with an SD of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An obliquity of {0} degrees cannot be reproduced by the tapes planned: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A silicone tape stretches by tens of per cent under the pull of a hand, which marks too far caudal, towards the tumour. Use a woven tape, or lay it without pull.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan asks for no tape. Add one to have a length.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} mm of tissue are to stay under the tape: the printed length is shorter by what the curve turns over them. Check that this is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From promontory to apex the front of the bone measures {0} mm; {1} to {2} is usual. Check both landmarks, and whether a segment is fused or missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No level label: place the anterior foramina to have one. The lengths do not need it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plane's normal points to the head, so that the part to remove would be the upper one. Turn the plane, or turn the normal round in the plan file: it points caudally.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} at ({1}, {2}, {3}) mm lies outside the loaded series. Place it in these images, or open the series it was placed in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} lies {1} mm from the end of the images: its edge may be cut off. Use a series that goes on beyond it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was placed {1} mm from the front of the bone. Look at it on the midsagittal picture and place it on the bone's edge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picks of {0} lie up to {1} mm apart, more than any hand scatters: one of them is on another place. Look at them and remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plane is tilted {0} and oblique {1} degrees; beyond {2} it runs along the bone and no tape can mark it. Turn the plane across the bone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {0} tape is {1} times the straight distance; 1.00 to 1.20 is usual. Look at its path on the bone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {0} tape ends over a hole {1} mm wide, a foramen or a gap in the bone: its end is where the tape bridges it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plane is tilted {0} and oblique {1} degrees to the front of the bone: check that this is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The left and right tapes differ by {0} mm though the plane is not oblique: check the outline on both sides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No posterior card. {0} {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No transection plane is set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place the plane on the ventral curve.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {0} plane of the stepped cut does not meet the central one on the outlined bone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move it nearer to the midline, or take the {0} plane away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A cross-tape of {0} mm cannot be laid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give its end a greater distance from the midline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} mm to the {1} the plane no longer meets the front of the bone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lay the tape nearer to the midline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The outline of the sacrum has no dorsal side in the midsagittal plane.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Load a series that holds the whole sacrum.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The drawn curve and the outlined bone lie up to {0} mm apart, most {1} mm below the promontory. The tape follows the drawn curve: look at both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The drawn curve begins {0} mm below the promontory, from which every tape is measured.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin it at the promontory, or move the promontory to where it begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only {0} mm of the drawn curve lie below the promontory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw it from the promontory down to below the level of the cut.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The drawn curve runs {0} mm back towards the promontory on its way down, which would make every tape too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw it in one way from the promontory down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The symmetry of the outlined bone is {0} degrees off the left that the landmarks show, known to {1} degrees: check the landmarks and the outline, or the sacrum is asymmetric.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The promontory is placed {0} the top of the L5/S1 disc. Is the zero on the front upper edge of the bone of S1, not on the disc? The two are up to 13 mm apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The midsagittal plane is taken from the patient's position on the table: too few landmarks show it and the bone is not outlined. Left may be off by {0} degrees (one standard deviation). Place a pair of foramina.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Higher on the {0}: {1}. Check both sides, or the sacrum is asymmetric (a transitional vertebra on one side, scoliosis).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} mm from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} mm above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the lower end of the drawn curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Promontory and {0} are {1} mm apart; a sacrum is {2} to {3} mm long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check both landmarks on the midsagittal picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The apex lies {0} mm cranial of the promontory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The promontory is the upper end, the apex the lower one: exchange them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}_left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}_right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} lies {1} mm {2} of the midsagittal plane of all landmarks: check it, or the sacrum is bent sideways.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off the common left-right direction: {0}. Check both sides, or the sacrum is asymmetric.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} lies {1} mm from the promontory, further than any pelvis reaches.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place it again, or remove it: it would turn the frame of all the others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}_left does not lie to the patient's left of {1}_right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchange the two: left is the patient's left, on the right of the picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} lies {1} mm higher along the sacrum than {2}, which it should follow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the names of both: foramina and disc remnants are counted from above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1} degrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>posterior foramina {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cut does not leave the outlined bone on its dorsal midline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the outline behind the cut.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The outline is {0} mm thick at the cut: it lacks the back of the bone, and the volumes are too small.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure from behind on the images.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sacrum is not outlined yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place promontory and apex; the outline is made from them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} tapes do not fix a line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the lengths of the midline tape and of one to each side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>25 % or more of a joint is removed: the load to failure falls to a third, the ring is to be reconstructed (Hugate 2006).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>si_joint_end_{0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cut goes through S1: the ring is weakened by 30 % at S1/2 and by half 1 cm below the promontory (Gunterberg 1976); 3 of 9 such cuts fractured.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pelvic ring: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More than 16 % of a joint is removed: the load to failure falls by 28 % and more (Hugate 2006).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Less than 16 % of each joint is removed, below S1 (Hugate 2006).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {0} tape ends {1} mm from the edge of the bone, where its outline is less sure. Lay it nearer to the midline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {0} tape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tapes {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its zero, {0}, lies {1} mm from the front of the sacrum.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure from a landmark on the front of the bone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The drawn curve carries the midline tape only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outline the sacrum on a CT to have tapes beside the midline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its zero, {0}, is not placed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place that landmark or measure from the promontory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its zero, {0}, lies {1} mm above the plane; a tape needs {2} mm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure from a landmark further cranial.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the zero lie {0}. Check the zero and how the segments were counted: an L5 fused to the sacrum or a sixth segment shows like this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S{0}/{1} at {2} mm ({3} to {4} is usual)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How were the segments counted? Until it is answered no level is printed: on lumbar MRI alone 14 % are numbered wrongly (Tokgoz 2014). The lengths in mm stay valid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether there is a transitional vertebra is unclear: the level may be one segment off. Go by the lengths in mm, and check the foramen marks on the table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No transitional vertebra, yet {0} pairs of anterior foramina: a sacrum of five segments has 4. Count again, from above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>s{0}_foramen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lower rim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lower rims of the foramina</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>disc remnant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L5 is fused to the sacrum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: labels and roots follow the names given to the landmarks, and published figures for levels do not fit as they stand. The lengths in mm stay valid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S1 is free of the sacrum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} pairs of anterior foramina were counted, 4 are usual. The lengths in mm stay valid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the cut of {0} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} and of the series the tumour was drawn on of {1} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cut passes through the tumour's level: part of it lies {0} mm cranial of the cut. Move the plane cranially, or check the outline of the tumour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The planned margin is {0} mm. With a clear margin of {1} mm and an error of {2} it should be {3} mm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The planned margin is {0} mm, less than the {1} mm wished.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}_lower_rim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>s{0}_foramen_lower_rim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>s{0}_posterior_foramen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No published figure fits these roots.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place the anterior foramina S2 to S4 on both sides to see published figures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>both S2 cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one S2 kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>both S2 kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>both S2 and one S3 kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>both S3 kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S2 to S5 lost on both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S3 to S5 lost on both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S4 and S5 lost on both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>asymmetric, at least one S3 kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lost on one side only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Uncertainty known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the plan as other hands would have placed it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of {0} readings with landmarks and plane a little elsewhere only {1} could be measured.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the plane away from the ends of the curve, or check the landmarks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Soft tissue is contoured, but not on two or more parallel planes: it is not counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Soft tissue that goes with the bone is not contoured and not counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing moves in: no collapse of soft tissue, no swelling, no flap, omentum or filler.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bone is counted within its outer surface, with its canal where the outline closes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The saw cut counts as removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} picks, few</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} picks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cut lies {0} mm cranial of the tip of the thecal sac: the sac would be opened. Plan its ligation, or cut further caudal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cut lies {0} mm caudal of the tip of the thecal sac; wished are {1} mm, and the cut itself is known to +-{2} mm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} midline landmark{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {0} is not placed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place promontory and apex: every length is measured from them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} pair{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>symmetry of the bone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Between the zero and the end of the tape the outlined bone has a wide gap.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the plane, or lay the tape nearer to the midline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not above it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>further than a disc is high</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disc top lies {0} mm from the promontory, {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place it on the most ventral point of the L5/S1 disc, or take it away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The transection plane does not cross the front of the sacrum between promontory and apex; it passes {0} mm away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The transection plane crosses the front of the sacrum {0} times.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn the plane so that it crosses the ventral curve once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no ventral curve yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place promontory and apex and wait until the sacrum is outlined.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The transection plane does not meet the outlined bone beside the midline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tumour was outlined elsewhere ({0}): look at it on the slices before its margin is believed, and see that it is this patient's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tumour is contoured {0} only: what it reaches beside that is not known, and the margin may be smaller than given. Contour it on neighbouring slices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on one plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on planes that are not parallel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>default for {0} mm slices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Between promontory and apex the outlined bone has a gap of more than 20 mm, or is not met at all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check both landmarks and the outline of the sacrum.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finding the midline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finding the front of the sacrum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Growing the bone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The built-in outline needs a CT; this series is {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a CT series of this patient, or draw the ventral curve on this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No edge of bone is seen along {0} mm of the drawn curve: it runs there as it was set. Look at it and set more points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From {0} to {1} mm below the promontory the edge of the bone is not seen and was bridged: look at the ventral curve there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Along {0} % of the way from promontory to apex no edge of bone is seen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that both landmarks lie on the front of the sacrum, and that this is a CT.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} lies {1} mm from the sacrum as {2} outlined it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the landmark, and that the outline is of this patient's sacrum.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no segmentation called {0}; installed: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install it, or use the built-in one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The segmentation {0} cannot run: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install what is missing, or use the built-in one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No bone was found to make a surface of.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the landmarks, and that the series shows the sacrum.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bone mirrors best about a plane {0} mm {1} of the one through promontory and apex: are both on the midline? The lateral tapes start from them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing the images for TotalSegmentator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TotalSegmentator is at work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the program {0} is not installed (pip install TotalSegmentator)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TotalSegmentator gave no outline: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run it by hand on this series to see more, or use the built-in outline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>status {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ended with: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}.nii.gz</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it found no sacrum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The upper front edge of S1 seems to lie {0} mm caudal of the promontory as placed. Is it on the disc? A tape started on the bone would then mark too far caudal, towards the tumour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The upper front edge of the bone seems to lie {0} mm cranial of the promontory as placed. Is it on the front of the bone below its edge, or on the S1/2 step? A tape started at the edge would then mark too far cranial.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preparing both series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laid on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking where the series fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two series could not be laid on each other by their pictures: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show three or more places in both series, and lay the one on the other by these.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>repeated runs end {0} mm apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>they fit no better there than elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The series cannot be laid on each other by landmarks: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place at least three landmarks in both series, some of them beside the midline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} shared landmark(s) were given, three are needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the landmarks lie in a row, within {0} mm of one line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the compressed pixels cannot be decoded ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the decoder ended unexpectedly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not decoded within {0} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program that decodes compressed pixels cannot be started: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close other programs and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unpacking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be opened: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the path, that the disc or drive is connected, and that you may read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is neither a folder nor a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} unpacks to {1} files of {2} GB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unpack it yourself and open the folder of one patient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds more than {1} files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the folder of one patient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be unpacked: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unpack it with another program and open the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>acquisition number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>echo time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>echo number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>temporal position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>trigger time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>diffusion b-value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>acquisition date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>acquisition time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} frame {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} and {1} carry the same SOP Instance UID (0008,0018) but hold different pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the wrong one, or send the series again from the archive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another image.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The series needs {0} GB of memory, more than there is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close other programs, or choose a series with fewer images.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty in {0} and left out: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outside the images and left out: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} marks nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export it again with the structures made visible, or choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} % of {1} lies outside the images.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} % of {1} is marked as {2} too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} belongs to another study than the images; check that it is the right one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} or the images do not say whose they are; check it is this patient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} or the images name no frame of reference; check on the slices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is of patient {1}, the images are of patient {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the segmentation of this patient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was outlined in another frame of reference than these images.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the series it was outlined on, or register the two series first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds more than {1} MB or {2} million items.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export only the structures needed, or crop it to the pelvis.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read as a segmentation: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export it again as DICOM SEG, RT Structure Set, NIfTI or NRRD.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not tell where its voxels lie in the patient: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export it again with its position, orientation and spacing, on the grid of the series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1}: it is no map of labels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the segmentation, not the images or a map of probabilities.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} lies {1} mm away from the images.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The usual cause is a mix-up of LPS and RAS: export it again with its geometry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} would take {1} million voxels, {2} GB; at most {3} million and 2 GB are read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} tells neither the patient nor the images it was outlined on; check it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not name its labels {1}; name what they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} beside {1} holds no names of labels and was not used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}.json</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}iliac_{1}{2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two places told by {0} lie {1} mm apart; its s-form was taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ends within its header</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds voxels of type {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its header does not say where the voxels begin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has the shape {0}, not three dimensions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>neither its s-form nor its q-form is set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its steps along columns, rows and slices do not span space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} contours lie across the planes of the others and were left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not outlined on {1} planes between its ends; it is open there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Segmentations read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is DICOM, but neither a segmentation nor a structure set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no such file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is cut short or damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is damaged or against the rules of its format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is of no known format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bringing the outline onto the images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is smaller than the voxels of the images: nothing of it is left on them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use a series with thinner slices, or outline it on these images.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading structures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} {2} contours are not read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RT Structure Set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is in another frame of reference and was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading segments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds fractions; a voxel counts from one half on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its frames do not lie on one regular grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is outlined as {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another segmentation, or name its structures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds values that are no numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds {0} values from {1} on, as images do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ends before its last voxel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds values between whole numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>label_{0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that the disc or drive is still connected and that you may read the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy or send the series again from the archive, uncompressed if possible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} ends {1} bytes before its pixel data (7FE0,0010) are complete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy or send the series again from the archive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was changed after the folder was scanned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until copying has finished and open the folder again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the deflated data cannot be unpacked ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is blank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sorting the series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scanned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder holds images of {0} patients: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of the {0} file(s) in {1} is a readable DICOM image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> and {0} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>file(s) beside this series are blank or damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> ({0} damaged)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the folder that holds the series of the patient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, ID {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>file(s) are blank or damaged DICOM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>file(s) or folder(s) cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(no name)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another series of the study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modality (0008,0060) is {0}; CT or MR is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The images carry no Series Instance UID (0020,000E), so that nothing says they belong together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: the file ends before its pixel data (7FE0,0010) are complete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds {1} images in one file (Number of Frames (0028,0008)) without the place of each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the series with one image a file, or as enhanced CT or MR.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pixels of {0} (0028,0100) cannot be read; 8, 16 or 32 can.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bits Stored (0028,0101) {0} and High Bit (0028,0102) {1} do not fit into {2} bits allocated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} x {1} pixels are beyond {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hold a slope of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hold the impossible numbers {0} and {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a possible Image Position or Pixel Spacing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} is missing or unreadable, so nothing can be measured (a secondary capture or screenshot has none).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: Image Orientation (0020,0037) is not two unit vectors at right angles (off by {1}; at most {2}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The images are localizers (Image Type (0008,0008) holds LOCALIZER).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The series holds no pictures, only other objects.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transfer Syntax UID (0002,0010) {0} cannot be decoded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photometric Interpretation (0028,0004) is {0} with {1} samples per pixel; MONOCHROME2 with 1 is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a CT in MONOCHROME1 has no sure Hounsfield values.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>floating point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image Position (0020,0032)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image Orientation (0020,0037)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pixel Spacing (0028,0030)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for the original images of the scanner.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: Rescale Intercept and Slope (0028,1052), (0028,1053) {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, so that the values are not Hounsfield units.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The slices lie {0} mm apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The slices were taken with the gantry tilted by {0} deg; each was shifted within its own plane, by {1} mm over the series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>; the promontory and the ventral face are known only roughly between them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>; {0} mm or less is advised.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} Gantry Tilt (0018,1120) says {1} deg: the positions (0020,0032) were taken; check that the picture looks right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The images carry no Patient ID (0010,0020).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The images carry no patient name (0010,0010).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of the patient's name (0010,0010) cannot be read in the character set (0008,0005) of the images; go by Patient ID and birth date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One Patient ID with several names: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The study has no date (0008,0020): its age is unknown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The birth date (0010,0030) {0} does not fit a study of {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The images name no frame of reference (0020,0052), so that a plan cannot be checked against them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The images were compressed with loss (0028,2110); fine edges may have moved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Images of several types (0008,0008): {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The images are derived from others (0008,0008): {0}. Thin original images are better to measure on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text is burned into the pixels (0028,0301).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The images are stored dark for bright and were turned round.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rescale Type (0028,1054) is {0}, not HU: the values may not be Hounsfield units.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The value said to mark pixels outside the scanned circle (0028,0120) could be tissue (in {0}); it is shown as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The images ask for different grey windows (0028,1050).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slices of {0} mm lie {1} mm apart: {2} mm between them were not imaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pixels are not square: {0} x {1} mm (0028,0030).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gantry Tilt (0018,1120) is {0} deg, yet the slices are written as untilted; check that lengths and angles look right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The study date (0008,0020) {0} is not plausible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rescale (0028,1052) leaves no value for air (-1000): the values may not be Hounsfield units.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pixels outside the scanned circle are marked as such (0028,0120).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slices of {0} mm lie {1} mm apart and overlap; the spacing used is that of their positions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(no description)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} image{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} copies of images already there were left out: {1}{2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The series holds images of two patients: Patient ID (0010,0020) {0} in {1}, {2} in {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not use it. Ask the archive to put the images right and send them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> born {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} and {1} carry the same SOP Instance UID (0008,0018) but are not the same image.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The series holds images that cannot be one volume. This is: {0}. Kept apart: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without a place in the patient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with impossible direction cosines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>image type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>acquisition, echo and image type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>oblique {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows x Columns (0028,0010)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frame of Reference UID (0020,0052)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photometric (0028,0004)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> ({0} such gaps)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} image(s) of one orientation; a volume needs {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {0} images lie at the same place (Image Position (0020,0032) along the slice normal).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} and {1} lie at the same place but are different images ({2} such pairs).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send one acquisition, phase or echo at a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is turned by {1} deg against the other images (Image Orientation (0020,0037)).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} slice(s) missing between {1} and {2}: {3} mm apart where {4} mm is usual{5}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The slices are not evenly spaced: {0} mm between {1} and {2} where {3} mm is usual.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for a reconstruction with even slice spacing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The stack leans by {0} deg against its slices (Image Position (0020,0032)), more than the {1} deg that any gantry tilts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for a reconstruction without tilt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} lies {1} mm sideways of the other slices (Image Position (0020,0032)).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} differs within the series: {1} in {2}, {3} in {4}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the series again so that it holds images of one kind only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the header is longer than 16 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sequences nested too deep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no item at byte {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no value representation at byte {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Putting tilted slices upright</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tilted series needs {0} GB of memory to be put upright.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image Content-based Alignment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SacPlan registration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frame of Reference Identity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fiducial Alignment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}; SD {1} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a registration of these two series of this patient, or lay the one on anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the registration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two series share a frame of reference (0020,0052), or one of them names none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where one is shared nothing needs to be written: every program lays them alike.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is larger than {0} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is no Spatial Registration (0008,0016)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is of patient ID '{0}' (0010,0020), the images of '{1}'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds several motions whose order makes a difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot be read ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is no DICOM file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>does not tie these two series to each other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds a motion (3006,00C6) that is not rigid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for the series of a study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for the instances of a series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More than {0} matches in the archive at {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narrow the search: give the patient's id, or a shorter time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whether it is there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for studies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive at {0} answered with status 0x{1}{2} when asked {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the status to the archive's keeper; its log says more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive at {0} does not offer {1} to us.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the archive's keeper to allow it, or use another way to this archive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not know the called AE title {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the archive's AE title; capitals matter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive at {0} rejected the association: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No encrypted connection to the archive at {0}: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the authority file, the host name in the archive's certificate, and whether the archive wants a client certificate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no answer in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing can be reached at {0}: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check host and port, the network cable or VPN, and that the archive is running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>; and {0} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive at {0} hung up, or stayed silent for {1} s, when asked {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the archive's keeper whether {0} may do this, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not know the calling AE title {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the archive's keeper to allow {0} from this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again in a minute; if it stays, ask the archive's keeper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for the unknown reason {0}/{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the user and the password; else try again in a minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something at {0} took the connection but made no association.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that this is the DICOM port (not the web port), and whether it wants TLS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sending {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>status 0x{0}{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to store {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no file to send.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose what to send first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The files are of {0} kinds; one association carries {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send them in several parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive at {0} took {1} of {2} files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send them again; if it stays, give the reasons to the archive's keeper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the archive does not take this kind of object, or not in this encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be sent: it is no readable DICOM file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it out of the list, or write it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DimseNode({0}, {1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}:{1} (called {2}, calling {3})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>WebNode({0}, {1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>own listener</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1} is no DICOM identifier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the archive again and choose the series from its answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive {0} has port {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a port from 1 to 65535; 104 and 11112 are usual, 2762 with TLS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {0} AE title {1} of the archive {2} is not allowed in DICOM.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give 1 to 16 plain letters, digits, spaces or signs; no backslash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive {0} has a password but no user.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the user too, or neither.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A client certificate needs both its certificate and its key file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name both files in the archive's settings, or neither.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A waiting time of an archive is not positive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give every waiting time in seconds, more than 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive {0} has no host.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give its host name or address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The own listener would listen on every network of this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the one address of this computer that the archive sends to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive {0} has the address {1}, which is no web address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give an address such as https://archive.example/dicom-web.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address of the archive {0} holds a user name or a password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the user and the password in their own fields.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The search runs from {0} back to {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the earlier date first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The search holds a backslash or a control character, which is not allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search for one thing at a time, with * and ? for what is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The search would list everything the archive holds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a patient, an accession number, a date or a modality.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate file {0} does not exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the file again in the archive's settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to send a series (C-GET)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1} images came from the archive at {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch the series again: only what lacks is asked for. Plan on nothing incomplete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search again: the series may be gone, moved to slow storage or still arriving.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive at {0} lists {1} images of this series, {2} were expected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive at {0} lists no image of this series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was not sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>status 0x{0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The series in the archive at {0} mixes {1} kinds of objects.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the archive's keeper what it is; a CT or MR series has one kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}.dcm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to move a series (C-MOVE)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing can be received on {0}:{1}: {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give an address of this computer and a port that no other program uses.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate files of the archive cannot be used: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose PEM files that belong together; the key must not need a password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narrow the search: give the patient's whole id, or a shorter time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive at {0} answered with HTTP status {1} when asked {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the address, the network cable or VPN, and that the archive is running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again; if it stays, ask the archive's keeper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive at {0} refuses access (HTTP status {1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the user and the password; else ask the archive's keeper to allow you this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive at {0} has nothing there (HTTP status 404) when asked {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the address: it often ends in /dicom-web. Else the images may be gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive at {0} gave an answer that is no DICOMweb when asked {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that the address is that of DICOMweb, often ending in /dicom-web.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connection aborted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read timed out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another image was sent in its place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it came without all of its voxels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive at {0} lists {1} images of this series{2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for a series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for an image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, {0} were expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive at {0} sends us on to {1}, which is not followed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If that is the archive, enter its address in place of this one; else ask its keeper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive sends one answer of more than {0} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch it by DICOM in place of DICOMweb; else ask the archive's keeper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the answer has no end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the archive does not say that it took it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No archive is called {0} here; known are: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add it in the window (File, From an archive) or with `sacplan pacs add`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list of archives {0} cannot be used: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mend it or move it away; archives are then entered anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not say "format": "{0}"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>"archives" is no list of objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>two archives bear one name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the list of archives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is far too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an archive in it lacks or garbles {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} could not be used: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that it exists, may be read or written, and that the disk is not full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong inside SacPlan ({0} at {1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No number was made. Please report this line, with the version of SacPlan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is not enough memory for this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Series of {0} studies are to be fetched into one folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one study, and one or more of its series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the series that is planned on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another one of the same patient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The planned series is of patient ID '{0}' (0010,0020), this one of '{1}'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a series of the same patient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the plan again and again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The +- is a quick estimate only. {0} {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measured on the drawn curve alone. {0} {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, {1} images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No series {0} in {1}; there are: {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of the series that `sacplan scan` lists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of the {0} series can be loaded as a volume. {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder that holds a complete CT or MR series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the series by its UID (--series), or the folder of one patient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chosen of {0} series that could be planned on: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The series UID {0} occurs in {1} studies or patients.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the folder of one study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, {1} images ({2}: {3})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chosen: {0}, because a larger series cannot be loaded: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the surface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finding the edge of the bone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outlined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sacrum was outlined by {0}, not by SacPlan. Look at the outline in the slices, and see that it is this patient's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The surface of the bone is as it was outlined on this {0}: its edge was not looked for in the grey values. Compare it with the front of the bone, or draw the ventral curve.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan takes the sacrum from the file {0}, which was not found (SHA-256 {1}…).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put that very file beside the plan or the images, or have SacPlan outline the bone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan was made on another series of the same frame of reference.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan file {0}, so nothing shows that it belongs to this patient: check every landmark on the pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan file has no {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finish the plan in the window, or write these parts into the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan is for patient ID {0}, these images are of {1} (0010,0020).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the images of the plan's patient, or the plan of this patient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan was made in frame of reference {0}, these images lie in {1} (0020,0052): its positions do not hold here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the series it was made on, or another one of the same frame of reference.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a plan file: it cannot be read as JSON ({0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file that SacPlan has saved (*{0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names no images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names no frame of reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is too large for a plan file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan file {0} could not be read: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the name, and that you may read the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to be given once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the same name twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, no </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, born {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, ID {1}{2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  {0} {1}{2}  {3}{4}description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Study {0} {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>spacing mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(no date)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A radiograph can be simulated from a CT only; this series is {0}: its values are no attenuations.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a CT of this patient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The points of the drawn curve lie all in one place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set points from the promontory down to below the level of the cut.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A point of the drawn curve lies outside the loaded series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw the curve in these images, or open the series it was drawn in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was chosen has {0} contours; a plan takes {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose fewer structures: the tumour, and the vessels near the cut.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take contours of a segmentation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sheet cannot be written to {0}: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a new name that ends in .pdf, in a folder that exists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is a file of another kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>that is not a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no such folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove ventral curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lay on by landmarks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept how the series lies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nudge transection plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outlining the sacrum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>vec3({0}, {1}, {2})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>//VTK::PositionVC::Dec
out float cutDistance;
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>//VTK::Color::Dec
in float cutDistance;
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>//VTK::PositionVC::Impl
  cutDistance = dot(cutPlane.xyz, vertexMC.xyz) + cutPlane.w;
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}Beyond</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}Plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bone appears here once the sacrum is outlined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>view name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>crosshair {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tape end {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tape {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tilt stem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>contour {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>contour begun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>contour point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} projected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>drawn curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>curve point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>curve point {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shows {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>scale bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom {0}×</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>letter {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, centre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>anterior foramen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>snap {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>plane shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>plane tilt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>plane obliquity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag to move the landmark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag to slide the plane along the ventral curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag to tilt the plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag to turn the plane to one side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag to correct the ventral curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pair {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>risk band</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>plane on bone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>removed side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ruler {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>side plane {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
