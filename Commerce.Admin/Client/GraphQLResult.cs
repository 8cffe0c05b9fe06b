namespace Commerce.Admin.Client;

/// <summary>What became of an operation: exactly one of data, user errors, or a failure.</summary>
public abstract record GraphQLResult<T>
{
    private GraphQLResult()
    {
    }

    /// <summary>The answer, complete.</summary>
    public sealed record Data(T Value) : GraphQLResult<T>;

    /// <summary>The shop refused, and says so in words for the person who asked.</summary>
    public sealed record Refused(IReadOnlyList<UserError> Errors) : GraphQLResult<T>;

    /// <summary>There is no usable answer.</summary>
    public sealed record Failed(GraphQLFailure Failure) : GraphQLResult<T>;

    /// <summary>For pages of one thing, to which an id that is none is the same as one that is not there.</summary>
    public GraphQLResult<T> OrForNoSuchId(T nothing) => this is Failed { Failure.Kind: FailureKind.NoSuchId } ? new Data(nothing) : this;

    public static implicit operator GraphQLResult<T>(GraphQLFailure failure) => new Failed(failure);
}

/// <summary>An entry of a payload's <c>errors</c>.</summary>
/// <param name="Until">When another try may do, where the shop says so.</param>
public sealed record UserError(string Message, string? Code = null, DateTimeOffset? Until = null, string? Challenge = null);

/// <summary>Why there is no answer.</summary>
public sealed record GraphQLFailure(FailureKind Kind, string Message);

public enum FailureKind
{
    /// <summary>No connection, no answer in time, or a gateway's error: worth another try.</summary>
    Unreachable,

    /// <summary>The session is over; signing in again helps.</summary>
    SignedOut,

    /// <summary>The signed-in person may not do this.</summary>
    NotAllowed,

    /// <summary>A cursor that leads nowhere: of another order, or no cursor at all.</summary>
    LostPlace,

    /// <summary>What was asked for can be nowhere: the id is none, or that of another kind of thing.</summary>
    NoSuchId,

    /// <summary>The API answered, but not with what was asked for.</summary>
    Broken
}
