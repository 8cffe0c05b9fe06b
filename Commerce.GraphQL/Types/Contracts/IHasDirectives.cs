namespace HotChocolate.Types;

/// <summary>A part of the type system to which directives can be applied.</summary>
public interface IHasDirectives
{
    /// <summary>The applied directives in the order of application.</summary>
    DirectiveCollection Directives { get; }
}
