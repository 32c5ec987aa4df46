using Prongsai.Cli;
using Prongsai.Cli.Commands;
using Prongsai.Cli.Hosting;
using Prongsai.Compilation;

return ProgramStart.Run(() => new CompiledTemplates(), io => CommandLine.Run(
    args,
    io,
    (own, options) => new CompileThemesCommand(own, options).Create(),
    (own, options) => new WriteGuideCommand(own, options).Create()));
