using Prongsai.Core.Localization;

namespace Prongsai.Rendering.Text;

/// <summary>Hears of texts that a template asks for in vain.</summary>
internal interface ITextFaults
{
    void UnknownKey(StringTable strings, string key);

    void MissingValue(StringTable strings, string key, string placeholder);
}
