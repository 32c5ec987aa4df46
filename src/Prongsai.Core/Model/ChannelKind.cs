namespace Prongsai.Core.Model;

/// <summary>How a channel is reached.</summary>
public enum ChannelKind
{
    Website,
    Form,
    Email,
    Phone,
    Post,
    InPerson,
    Line,
    Facebook,
    YouTube,
}
