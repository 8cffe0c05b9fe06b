using Commerce.Api.Security;
using Commerce.Domain.Catalog;
using HotChocolate.Authorization;
using HotChocolate.Types;

namespace Commerce.Api.Catalog.Editing;

/// <summary>How descriptions will look.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class DescriptionQueries
{
    /// <summary>The sanitised HTML that would be made of a description. For those who keep the catalog.</summary>
    /// <param name="markdown">The description, in Markdown.</param>
    [Authorize(Policy = Policies.Catalog)]
    public string GetDescriptionPreview(string markdown) => Markdown.ToSafeHtml(markdown.Length <= Markdown.MaxLength ? markdown : markdown[..Markdown.MaxLength]);
}
