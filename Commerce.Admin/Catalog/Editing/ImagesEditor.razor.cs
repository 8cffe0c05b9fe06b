using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;
using Commerce.Admin.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace Commerce.Admin.Catalog.Editing;

/// <summary>
/// A product's pictures: added by drop or choice, sorted by dragging or by buttons, described, removed. The browser makes the sizes and sends them
/// to the upload endpoint by itself.
/// </summary>
public sealed partial class ImagesEditor : IAsyncDisposable
{
    private readonly List<PendingPicture> pending = [];

    /// <summary>Pictures whose sizes were asked of the browser, each once.</summary>
    private readonly HashSet<string> resized = [];
    private readonly HashSet<string> unresized = [];
    private ElementReference zone;
    private IJSObjectReference? script;
    private DotNetObjectReference<ImagesEditor>? self;
    private IReadOnlyList<UserError> refusals = [];
    private ProductPicture? toRemove;
    private string? dragged;
    private string? done;
    private bool isBusy;

    [Parameter, EditorRequired]
    public required ProductDetail Product { get; set; }

    /// <summary>Told when something was changed: the product is then to be loaded.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required IJSRuntime Browser { get; set; }

    [Inject]
    public required AdminFiles Files { get; set; }

    [Inject]
    public required AntiforgeryStateProvider Antiforgery { get; set; }

    private IReadOnlyList<ProductPicture> Images => Product.Images;

    private bool IsLocked => Product.ArchivedAt is not null;

    /// <summary>The browser has a picture.</summary>
    [JSInvokable]
    public void Chosen(int key, string name, string preview)
    {
        pending.Add(new PendingPicture(key, name, preview));
        done = null;
        StateHasChanged();
    }

    [JSInvokable]
    public Task Added(int key)
    {
        pending.RemoveAll(picture => picture.Key == key);
        return FinishAsync("The image is added.");
    }

    [JSInvokable]
    public void Failed(int key, string message)
    {
        if (pending.Find(picture => picture.Key == key) is not { } picture)
            return;
        (picture.IsSending, picture.Problem) = (false, message);
        StateHasChanged();
    }

    /// <summary>The browser has made the sizes of pictures that came without.</summary>
    [JSInvokable]
    public Task Resized() => OnChanged.InvokeAsync();

    [JSInvokable]
    public void NotResized(string id)
    {
        unresized.Add(id);
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        if (script is not null)
        {
            try
            {
                await script.DisposeAsync();
            }
            catch (JSDisconnectedException)
            {
                // The browser is gone, and the script with it.
            }
        }

        self?.Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            self = DotNetObjectReference.Create(this);
            script = await Browser.InvokeAsync<IJSObjectReference>("import", Files.Module("images.js"));
            await script.InvokeVoidAsync("attach", zone, self);
        }

        await ResizeAsync();
    }

    /// <summary>Pictures that the shop has fetched come without sizes: whoever looks at them lends the browser to make them.</summary>
    private async Task ResizeAsync()
    {
        if (script is null || IsLocked)
            return;
        var pictures = Images.Where(image => image.NeedsSizes && resized.Add(image.Id))
            .Select(image => new { id = image.Id, url = AdminLinks.Picture(image.Url!), target = AdminLinks.ImageSizes(image.Id) }).ToList();
        if (pictures.Count > 0)
            await script.InvokeVoidAsync("resize", zone, pictures, Antiforgery.GetAntiforgeryToken()?.Value);
    }

    private async Task SendAsync(PendingPicture picture)
    {
        (picture.IsSending, picture.Problem, done) = (true, null, null);
        await script!.InvokeVoidAsync("send", zone, picture.Key, AdminLinks.ImageUpload(Product.Id), Antiforgery.GetAntiforgeryToken()?.Value, picture.AltText.Trim());
    }

    private async Task ForgetAsync(PendingPicture picture)
    {
        pending.Remove(picture);
        await script!.InvokeVoidAsync("drop", zone, picture.Key);
    }

    private Task RetryAsync(ProductPicture image)
        => RunAsync(RetryProductImageData.Operation, new { id = image.Id }, "The image is fetched again. It is here in a moment, or says why not.");

    private Task DescribeAsync(ProductPicture image, string? text)
        => RunAsync(UpdateProductImageData.Operation, new { id = image.Id, altText = text ?? "" }, "What the image shows is saved.");

    private Task DropAsync(int place)
    {
        var from = dragged is { } id ? Images.ToList().FindIndex(image => image.Id == id) : -1;
        dragged = null;
        return from < 0 || from == place ? Task.CompletedTask : MoveAsync(from, place);
    }

    private Task MoveAsync(int from, int to)
    {
        var ids = Images.Select(image => image.Id).ToList();
        var moved = ids[from];
        ids.RemoveAt(from);
        ids.Insert(to, moved);
        return RunAsync(SortProductImagesData.Operation, new { productId = Product.Id, imageIds = ids }, to == 0 || from == 0 ? "The first one is the main image now." : "The images are in the new order.");
    }

    private async Task RunAsync<T>(GraphQLOperation<T> operation, object input, string text)
    {
        if (isBusy)
            return;
        (isBusy, refusals, done) = (true, [], null);
        var result = await Client.ExecuteAsync(operation, new { input });
        isBusy = false;
        refusals = result switch
        {
            GraphQLResult<T>.Refused refused => refused.Errors,
            GraphQLResult<T>.Failed failed => [new UserError(failed.Failure.Message)],
            _ => []
        };
        if (refusals.Count == 0)
            done = text;
        await OnChanged.InvokeAsync();
    }

    private async Task FinishAsync(string text)
    {
        (toRemove, done, refusals) = (null, text, []);
        await OnChanged.InvokeAsync();
        StateHasChanged();
    }

    /// <summary>A picture that the browser has and the shop does not.</summary>
    private sealed class PendingPicture(int key, string name, string preview)
    {
        public int Key { get; } = key;

        public string Name { get; } = name;

        public string Preview { get; } = preview;

        public string AltText { get; set; } = "";

        public bool IsSending { get; set; }

        public string? Problem { get; set; }
    }
}
