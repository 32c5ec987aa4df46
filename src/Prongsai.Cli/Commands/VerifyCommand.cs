using System.CommandLine;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Usage;

namespace Prongsai.Cli.Commands;

/// <summary>The verb <c>verify</c>: whether the live site is what was built, file by file. It changes nothing anywhere.</summary>
internal sealed class VerifyCommand(AppIo io, CommonOptions options)
{
    private readonly Option<string?> _url = SiteAddress.Option("ที่อยู่ของเว็บไซต์จริง เช่น https://www.example.go.th/ita/ / the live site's address");

    private readonly Option<int?> _maxSeconds = Choices.Number(
        "--max-seconds", int.MaxValue, $"เวลาทั้งหมดไม่เกินกี่วินาที (ถ้าไม่บอก: {LiveCheck.StandardSeconds}) / how many seconds the run may take (default: {LiveCheck.StandardSeconds})", "seconds");

    public Command Create()
    {
        _url.Required = true;
        var command = new Command("verify", "เทียบเว็บไซต์จริงกับ output ทีละไฟล์ / hold the live site against output, file by file")
        {
            _url, options.Output, options.Format, options.Messages, _maxSeconds,
        };
        command.SetAction((result, _) => RunAsync(result));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result)
    {
        if (SiteAddress.In(result.GetValue(_url)) is not { } root)
        {
            return ExitCode.Usage;
        }

        return await new LiveCheck(io, options).RunAsync(result, root, result.GetValue(_maxSeconds) ?? LiveCheck.StandardSeconds).ConfigureAwait(false);
    }
}
