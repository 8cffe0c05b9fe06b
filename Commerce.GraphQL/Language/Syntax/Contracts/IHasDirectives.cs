namespace HotChocolate.Language;

/// <summary>A node to which directives can be applied.</summary>
public interface IHasDirectives
{
    IReadOnlyList<DirectiveNode> Directives { get; }
}
