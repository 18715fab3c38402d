/** Where the sources of a rule contradict each other (domain.md section 12), and what is done about it here. */
export const ruleNotes = {
  InstallWatermark:
    'The article of 2007 has the failed role installed again, also at the Command Prompt; later products refuse this there. Some advise deleting the mark, others warn against it: it is possible here, at the risk that the installation then fails on what is there already.',
  InterruptedUninstallNotContinued:
    'The text of the article speaks of Exchange 2010 and links a topic of 2007; the rule is kept.',
  OSCheckedBuild:
    'The article calls it an error, the logs of later versions a warning; here it is a warning.',
  PrimaryDNSTestFailed:
    'The article says that Setup cannot continue, the logs of later versions give a warning; here it is a warning.',
  HostRecordMissing:
    'The article says that Setup cannot continue, the logs of later versions give a warning; here it is a warning.',
  RusMissing:
    'The article says that Setup cannot continue, the logs of later versions give a warning; here it is a warning.',
  LocalComputerIsDCInChildDomain:
    'The article says first that Setup cannot continue and then how to correct "this warning"; the logs have an error, and so it is here.',
  DomainControllerIsOutOfSite:
    'The body of the article is a copy of the one about the schema master; the message of the logs is followed here.',
  SecondSGFilesExist:
    'The article repeats the folder of the first storage group; the path of the second one is ours.',
  AdInitErrorRule:
    'The article is about a duplicate container of system objects, the message of the logs about missing objects of the organization; the article is followed here.',
};
