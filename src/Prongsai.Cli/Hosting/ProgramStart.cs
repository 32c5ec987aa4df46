using System.Globalization;
using System.Text;
using Prongsai.Rendering.Razor;

namespace Prongsai.Cli.Hosting;

/// <summary>How both programs begin: no culture of the machine counts, and what is printed is UTF-8.</summary>
internal static class ProgramStart
{
    public static AppIo Io(ITemplateSource templates)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new AppIo(Console.Out, Console.Error, !Console.IsErrorRedirected, Directory.GetCurrentDirectory(), TimeProvider.System, templates)
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
