using Prongsai.Cli;
using Prongsai.Cli.Hosting;
using Prongsai.Rendering;

return ProgramStart.Run(
    () => new LinkedTemplates(ThemeTemplates.TemplateIndex.All(), FullProgram.IsNear),
    io => CommandLine.Run(args, io));
