using System.CommandLine;
using System.CommandLine.Help;
using Prongsai.Cli.Commands;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Reporting;
using Prongsai.Cli.Usage;
using Prongsai.Core.Localization;
using Prongsai.Rendering;

namespace Prongsai.Cli;

/// <summary>The verbs and options of <c>prongsai</c>; <c>build</c> is what runs when no verb is given.</summary>
internal static class CommandLine
{
    /// <summary>
    /// How long a check of links that a person stops with Ctrl-C has to write down what it found, and a preview to end as it should.
    /// Every other verb is ended at once, which leaves the published site as it was.
    /// </summary>
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(2);

    /// <param name="arguments">What the program was started with.</param>
    /// <param name="io">Its ways to the outside.</param>
    /// <param name="own">Makes the verbs that only one of the two programs has.</param>
    public static int Run(string[] arguments, AppIo io, params Func<AppIo, CommonOptions, Command>[] own)
    {
        try
        {
            return RunGuarded(arguments, io, own);
        }
        catch (Exception e) when (OutputGoneException.IsIn(e) && !OpenFiles.AreExhausted(e))
        {
            // there is nobody to tell
            return ExitCode.Environment;
        }
    }

    private static int RunGuarded(string[] arguments, AppIo io, Func<AppIo, CommonOptions, Command>[] own)
    {
        var language = UsageErrors.LanguageIn(arguments);
        var parsed = Parse(arguments, io, language, own);
        var errors = new UsageErrors(parsed).All();
        if (errors.Count > 0)
        {
            return Misused(errors, parsed, language, io);
        }

        var configuration = new InvocationConfiguration
        {
            Output = io.Out,
            Error = io.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = parsed.CommandResult.Command.Name is LinksCommand.Name or ServeCommand.Name ? TimeToStop : null,
        };
        try
        {
            return parsed.Invoke(configuration);
        }
        catch (CompilerNeededException need)
        {
            return FullProgram.TakeOver(need, arguments, io);
        }
        catch (Exception e) when (e is not OutOfMemoryException && !OutputGoneException.IsIn(e))
        {
            return OpenFiles.AreExhausted(e) ? Stopped(io) : Failed(e, io);
        }
    }

    /// <summary>What a command line says, right or wrong: nothing runs yet.</summary>
    public static ParseResult Parse(string[] arguments, AppIo io, MessageLanguage language, params Func<AppIo, CommonOptions, Command>[] own)
    {
        var options = new CommonOptions();
        var root = Root(io, options);
        root.Add(new MenuCommand(io, options, verb => Run(verb, io, own)).Create());
        foreach (var make in own)
        {
            root.Add(make(io, options));
        }

        SpeakBothLanguages(root, new HelpPage(io.Out, language));
        return root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
    }

    private static RootCommand Root(AppIo io, CommonOptions options)
    {
        var build = new BuildCommand(io, options);
        var root = new RootCommand("โปร่งใส: สร้างเว็บไซต์ ITA ของหน่วยงาน / Prongsai: an agency's ITA as a website")
        {
            build.Build(),
            build.Check(),
            new ServeCommand(io, options).Create(),
            new NewCommand(io, options).Create(),
            new MendCommand(io, options).Create(),
            new PortalCommand(io, options).Create(),
            new LinksCommand(io, options).Create(),
            new StatusCommand(io, options).Create(),
            new SheetCommand(io, options).Create(),
            new OrderCommand(io, options).Create(),
            new ExportCommand(io, options).Create(),
            new ImportCommand(io, options).Create(),
            new ReportCommand(io, options).Create(),
            new FollowUpCommand(io, options).Create(),
            new AppealCommand(io, options).Create(),
            new VerifyCommand(io, options).Create(),
            new PublishCommand(io, options).Create(),
            new PackCommand(io, options).Create(),
            new DoctorCommand(io, options).Create(),
            new SchemaCommand(io, options).Create(),
            new ExplainCommand(io, options).Create(),
            ReadDocumentCommand.Create(),
            options.Root,
            options.Output,
            options.Force,
            options.Sites,
            options.Shard,
            options.Checks,
            options.Portal,
        };
        foreach (var option in options.Shared)
        {
            root.Add(option);
        }

        root.SetAction((result, _) => build.RunAsync(result, publish: true));
        return root;
    }

    private static void SpeakBothLanguages(RootCommand root, HelpPage help)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                (option.Action, option.Description) = (help, "วิธีใช้คำสั่งนี้ / how this verb is used");
            }
            else if (option is VersionOption)
            {
                option.Description = "รุ่นของโปรแกรม / the program's version";
                option.Validators.Clear();
            }
        }
    }

    private static int Misused(IReadOnlyList<BilingualText> errors, ParseResult parsed, MessageLanguage language, AppIo io)
    {
        foreach (var line in errors.SelectMany(e => language.Pick(e)))
        {
            io.Error.WriteLine(line);
        }

        var help = parsed.CommandResult.Command.FullName() + " --help";
        io.Error.WriteLine(language.Show(new($"ดูวิธีใช้: {help}", $"How to use it: {help}")));
        return ExitCode.Usage;
    }

    private static int Stopped(AppIo io)
    {
        var reason = CliDiagnostics.TooManyOpen;
        io.Error.WriteLine($"error {reason.Code}");
        foreach (var line in new[] { reason.Message.Thai, reason.Message.English, reason.Hint.Thai, reason.Hint.English })
        {
            io.Error.WriteLine("  " + line);
        }

        return ExitCode.Environment;
    }

    private static int Failed(Exception e, AppIo io)
    {
        var defect = CliDiagnostics.Defect;
        io.Error.WriteLine($"error {defect.Code}");
        foreach (var text in new[] { defect.Message, defect.Hint })
        {
            io.Error.WriteLine("  " + text.Thai.Replace("{0}", e.Message, StringComparison.Ordinal));
            io.Error.WriteLine("  " + text.English.Replace("{0}", e.Message, StringComparison.Ordinal));
        }

        io.Error.WriteLine(e);
        return ExitCode.Defect;
    }
}
