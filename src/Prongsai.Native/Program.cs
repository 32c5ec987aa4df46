using Prongsai.Cli;
using Prongsai.Cli.Hosting;
using Prongsai.Rendering;

return CommandLine.Run(args, ProgramStart.Io(new LinkedTemplates(ThemeTemplates.TemplateIndex.All(), FullProgram.IsNear)));
