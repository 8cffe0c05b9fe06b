namespace HotChocolate.Authorization;

/// <summary>When it is judged whether the user may.</summary>
public enum ApplyPolicy
{
    /// <summary>Before the field is resolved.</summary>
    BeforeResolver = 0,

    /// <summary>When the field is resolved, so that the policy can look at its value.</summary>
    AfterResolver = 1,

    /// <summary>Before anything is executed: the whole request is refused.</summary>
    Validation = 2
}
