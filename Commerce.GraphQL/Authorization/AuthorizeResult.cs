namespace HotChocolate.Authorization;

/// <summary>What came out of it whether the user may.</summary>
public enum AuthorizeResult
{
    Allowed,

    /// <summary>The user is known, and may not.</summary>
    NotAllowed,

    /// <summary>Nobody is signed in, and nobody may not.</summary>
    NotAuthenticated,

    /// <summary>There is no default policy to ask.</summary>
    NoDefaultPolicy,

    /// <summary>There is no policy of that name.</summary>
    PolicyNotFound
}
