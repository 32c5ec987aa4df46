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
        // what a person types in Thai comes whole from a console of Windows only so
        Console.InputEncoding = OperatingSystem.IsWindows() && !Console.IsInputRedirected ? Encoding.Unicode : Console.OutputEncoding;
        return new AppIo(Console.Out, Console.Error, !Console.IsErrorRedirected, Directory.GetCurrentDirectory(), TimeProvider.System, templates)
        {
            In = Console.In,
        };
    }
}
