/** Files of a Data Export: every cell quoted, references to nothing written out, truth as 0 and 1. */
const NONE = '000000000000000AAA'

export const CASES = [
  '"Id","IsDeleted","MasterRecordId","CaseNumber","ContactId","AccountId","SuppliedName","SuppliedEmail","SuppliedPhone","Type","Status","Reason","Origin","Subject","Priority","Description","IsClosed","ClosedDate","OwnerId","IsClosedOnCreate","CreatedDate"',
  `"5001x000001AAAAAA2","0","${NONE}","00001001","0031x00000BBBBBAA4","0011x00000CCCCCAA1","","","","Question","Working","Feedback","Email","Where is my order?","High","Hello,\nwhere is it?","0","","0051x00000DDDDDAA2","0","2026-03-02 09:15:00"`,
  `"5001x000002AAAAAA2","0","${NONE}","00001002","${NONE}","${NONE}","Ola Lis","ola@example.com","+48 600 100 200","Problem","Refund sent","","Web","Broken lamp","Medium","It is broken.","1","2026-03-05 12:30:00","00G1x000003EEEEEA0","0","2026-03-04 08:00:00"`,
  `"5001x000003AAAAAA2","0","5001x000001AAAAAA2","00001003","${NONE}","${NONE}","","","","","Closed","","Phone","Merged one","Low","","1","2026-03-05 13:00:00","0051x00000DDDDDAA2","0","2026-03-04 09:00:00"`,
].join('\n')

export const EMAILS = [
  '"Id","ParentId","CreatedById","TextBody","HtmlBody","Headers","FromName","FromAddress","Incoming","Status","MessageDate","IsDeleted","IsPrivateDraft","ThreadIdentifier"',
  '"02s1","5001x000001AAAAAA2","0051x00000ZZZZZAA2","Hello, where is it?","","","Jan Kos","jan@example.com","1","1","2026-03-02 09:14:00","0","0",""',
  '"02s2","5001x000001AAAAAA2","0051x00000DDDDDAA2","Dear Jan, it is on its way.","<html><body><p>Dear Jan,</p><p>it is on its way.</p></body></html>","","Ewa Sowa","help@example.org","0","3","2026-03-02 11:00:00","0","0",""',
  '"02s3","5001x000001AAAAAA2","0051x00000DDDDDAA2","not sent","","","Ewa Sowa","help@example.org","0","5","2026-03-02 11:05:00","0","1",""',
  '"02s4","5001x000001AAAAAA2","0051x00000ZZZZZAA2","I am away.","","Auto-Submitted: auto-replied","Jan Kos","jan@example.com","1","1","2026-03-02 11:06:00","0","0",""',
].join('\n')

export const COMMENTS = [
  '"Id","ParentId","IsPublished","CommentBody","CreatedById","CreatedDate","SystemModstamp","IsDeleted"',
  '"00a1","5001x000001AAAAAA2","0","Carrier has lost it once.","0051x00000DDDDDAA2","2026-03-02 10:00:00","","0"',
  '"00a2","5001x000001AAAAAA2","1","Thanks!","0051x00000PPPPPAA2","2026-03-02 12:00:00","","0"',
  '"00a3","5001x000001AAAAAA2","1","You are welcome.","0051x00000DDDDDAA2","2026-03-02 12:30:00","","0"',
  '"00a4","5001x000001AAAAAA2","1","Gone.","0051x00000DDDDDAA2","2026-03-02 12:31:00","","1"',
].join('\n')

export const USERS = [
  '"Id","Username","LastName","FirstName","Email","IsActive","ProfileId","UserType","ContactId"',
  `"0051x00000DDDDDAA2","ewa@example.org","Sowa","Ewa","ewa@example.org","1","00e1","Standard","${NONE}"`,
  '"0051x00000PPPPPAA2","jan@example.com.portal","Kos","Jan","jan@example.com","1","00e2","CspLitePortal","0031x00000BBBBBAA4"',
].join('\n')

export const CONTACTS = [
  '"Id","IsDeleted","AccountId","LastName","FirstName","Name","MailingStreet","Email","SystemModstamp"',
  '"0031x00000BBBBBAA4","0","0011x00000CCCCCAA1","Kos","Jan","Jan Kos","","jan@example.com","2026-01-01 00:00:00"',
].join('\n')

export const GROUPS = [
  '"Id","Name","DeveloperName","RelatedId","Type","Email","DoesSendEmailToMembers","DoesIncludeBosses"',
  `"00G1x000003EEEEEA0","Returns","Returns","${NONE}","Queue","","0","0"`,
].join('\n')
