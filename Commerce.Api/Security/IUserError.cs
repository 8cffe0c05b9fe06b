using HotChocolate;

namespace Commerce.Api.Security;

/// <summary>A refusal that a client can show: the shop's rules said no.</summary>
[GraphQLName("Error")]
[GraphQLDescription("A refusal that a client can show: the shop's rules said no.")]
public interface IUserError
{
    /// <summary>What is wrong, for people.</summary>
    string Message { get; }

    /// <summary>What is wrong, for programs; stable.</summary>
    string Code { get; }

    /// <summary>
    /// Which field of the input it is about, from the outside in, such as `["lines", "2", "quantity"]`; positions count from 0. Null when it is
    /// about the whole.
    /// </summary>
    IReadOnlyList<string>? Path { get; }
}
