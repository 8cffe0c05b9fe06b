using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog.Editing;

/// <summary>What a shopper reads of a product.</summary>
public sealed partial class ProductTexts
{
    private string? preview;
    private GraphQLFailure? failure;

    [Parameter, EditorRequired]
    public required ProductForm Form { get; set; }

    [Parameter]
    public EventCallback OnEdit { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    private static string Text(ChangeEventArgs change) => change.Value as string ?? "";

    private Task Set(Action change)
    {
        change();
        return OnEdit.InvokeAsync();
    }

    private Task TogglePreviewAsync()
    {
        if (preview is null)
            return PreviewAsync();
        (preview, failure) = (null, null);
        return Task.CompletedTask;
    }

    private async Task PreviewAsync()
    {
        var answer = await Client.ExecuteAsync(DescriptionPreviewData.Operation, new { markdown = Form.Description });
        preview = (answer as GraphQLResult<DescriptionPreviewData>.Data)?.Value.DescriptionPreview;
        failure = (answer as GraphQLResult<DescriptionPreviewData>.Failed)?.Failure;
    }
}
