using System.Globalization;
using System.Text;
using Prongsai.Rendering.Razor;

namespace Prongsai.Cli.Hosting;

/// <summary>How both programs begin: no culture of the machine counts, and what is printed is UTF-8.</summary>
internal static class ProgramStart
{
    /// <summary>Runs the program; where not even its writers can be opened, that is said in the plainest way there is.</summary>
    public static int Run(Func<ITemplateSource> templates, Func<AppIo, int> run)
    {
        try
        {
            OpenFiles.Prepare();
            return run(Io(templates()));
        }
        catch (Exception e) when (OpenFiles.AreExhausted(e))
        {
            OpenFiles.Tell();
            return ExitCode.Environment;
        }
        catch (Exception e) when (OutputGoneException.IsIn(e))
        {
            return ExitCode.Environment;
        }
    }

    private static AppIo Io(ITemplateSource templates)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new AppIo(new GuardedWriter(Console.Out), new GuardedWriter(Console.Error), !Console.IsErrorRedirected, Directory.GetCurrentDirectory(), TimeProvider.System, templates)
        {
            In = new(OpenInput),
        };
    }

    /// <summary>What a person types in Thai comes whole from a console of Windows only in UTF-16.</summary>
    private static TextReader OpenInput()
    {
        Console.InputEncoding = OperatingSystem.IsWindows() && !Console.IsInputRedirected ? Encoding.Unicode : Console.OutputEncoding;
        return Console.In;
    }
}
