namespace Commerce.Domain.Web;

/// <summary>Why something could not be fetched from the web.</summary>
public enum WebFailure
{
    /// <summary>It is no address of the web.</summary>
    InvalidAddress,

    /// <summary>It begins with something else than http or https.</summary>
    SchemeRefused,

    /// <summary>It has a user's name or password in it.</summary>
    CredentialsRefused,

    /// <summary>It names a port that the web does not use.</summary>
    PortRefused,

    /// <summary>It leads to a private or local machine.</summary>
    PrivateAddress,

    /// <summary>Nobody knows the host.</summary>
    NameUnknown,

    /// <summary>The host cannot be reached, or hung up.</summary>
    Unreachable,

    /// <summary>The host cannot prove who it is.</summary>
    CertificateRefused,

    /// <summary>It leads on and on.</summary>
    TooManyRedirects,

    /// <summary>It took too long.</summary>
    TimedOut,

    /// <summary>There is more of it than is taken.</summary>
    TooLarge,

    /// <summary>It is something else than what was asked for.</summary>
    WrongType,

    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>The host does not have it.</summary>
    NotFound,

    /// <summary>The host does not give it to us.</summary>
    AccessDenied,

    /// <summary>The host is busy, or has a problem of its own.</summary>
    HostProblem,

    /// <summary>The host answered in a way that means nothing here.</summary>
    UnexpectedAnswer,
}
