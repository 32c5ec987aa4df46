using System.CommandLine;
using Prongsai.Cli.Commands;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
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
        var options = new CommonOptions();
        var links = new LinksCommand(io, options).Create();
        var serve = new ServeCommand(io, options).Create();
        var root = Root(io, options, links, serve);
        root.Add(new MenuCommand(io, options, verb => Run(verb, io, own)).Create());
        foreach (var make in own)
        {
            root.Add(make(io, options));
        }

        var parsed = root.Parse(arguments);
        var configuration = new InvocationConfiguration
        {
            Output = io.Out,
            Error = io.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = parsed.CommandResult.Command == links || parsed.CommandResult.Command == serve ? TimeToStop : null,
        };
        try
        {
            return parsed.Errors.Count > 0 ? Misused(parsed, configuration) : parsed.Invoke(configuration);
        }
        catch (CompilerNeededException need)
        {
            return FullProgram.TakeOver(need, arguments, io);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Failed(e, io);
        }
    }

    private static RootCommand Root(AppIo io, CommonOptions options, Command links, Command serve)
    {
        var build = new BuildCommand(io, options);
        var root = new RootCommand("โปร่งใส: สร้างเว็บไซต์ ITA ของหน่วยงาน / Prongsai: an agency's ITA as a website")
        {
            build.Build(),
            build.Check(),
            serve,
            new NewCommand(io, options).Create(),
            new MendCommand(io, options).Create(),
            new PortalCommand(io, options).Create(),
            links,
            new StatusCommand(io, options).Create(),
            new SheetCommand(io, options).Create(),
            new VerifyCommand(io, options).Create(),
            new SchemaCommand(io, options).Create(),
            new ExplainCommand(io, options).Create(),
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

    private static int Misused(ParseResult parsed, InvocationConfiguration configuration)
    {
        parsed.Invoke(configuration);
        return ExitCode.Usage;
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
