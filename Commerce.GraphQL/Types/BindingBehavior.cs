namespace HotChocolate.Types;

/// <summary>Whether members become fields by themselves.</summary>
public enum BindingBehavior
{
    /// <summary>Every public member that is not ignored.</summary>
    Implicit,

    /// <summary>Only what is named.</summary>
    Explicit
}
