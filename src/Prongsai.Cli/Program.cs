using System.Globalization;
using System.Text;
using Prongsai.Cli;
using Prongsai.Cli.Hosting;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var io = new AppIo(Console.Out, Console.Error, !Console.IsErrorRedirected, Directory.GetCurrentDirectory(), TimeProvider.System);
return CommandLine.Run(args, io);
