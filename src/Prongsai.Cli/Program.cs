using Prongsai.Cli;
using Prongsai.Cli.Commands;
using Prongsai.Cli.Hosting;
using Prongsai.Compilation;

return CommandLine.Run(
    args,
    ProgramStart.Io(new CompiledTemplates()),
    (io, options) => new CompileThemesCommand(io, options).Create(),
    (io, options) => new WriteGuideCommand(io, options).Create());
