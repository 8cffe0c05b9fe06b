using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Support.UI;

namespace Commerce.Tests.Support;

/// <summary>A headless Chromium with a profile of its own, which makes no connections but the test's.</summary>
internal sealed class Browser : IDisposable
{
    public const string ChromiumPath = "/usr/bin/chromium";
    public const string DriverPath = "/usr/bin/chromedriver";

    private static readonly string[] Flags =
    [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--window-size=1440,900"
    ];

    private readonly string profile = Directory.CreateTempSubdirectory("commerce-browser").FullName;
    private readonly ChromeDriver driver;

    public Browser()
    {
        var options = new ChromeOptions { BinaryLocation = ChromiumPath };
        options.AddArguments(Flags);
        options.AddArgument($"--user-data-dir={profile}");
        driver = new ChromeDriver(ChromeDriverService.CreateDefaultService(DriverPath), options);
    }

    public string Address => driver.Url;

    public void Open(string address) => driver.Navigate().GoToUrl(address);

    /// <summary>The first element that fits, as soon as it is there.</summary>
    public IWebElement Find(string selector, int seconds = 30) => Until(page => page.FindElements(By.CssSelector(selector)).FirstOrDefault(), selector, seconds);

    /// <summary>How many there are now.</summary>
    public int Count(string selector) => driver.FindElements(By.CssSelector(selector)).Count;

    /// <summary>Waits for an element with that text in it.</summary>
    public IWebElement FindWithText(string selector, string text, int seconds = 30) => Until(
        page => page.FindElements(By.CssSelector(selector)).FirstOrDefault(element => element.Text.Contains(text, StringComparison.Ordinal)),
        $"{selector} with '{text}'",
        seconds);

    /// <summary>What a script of the page's gives back; one that promises something is waited for.</summary>
    public object? Run(string script)
    {
        driver.Manage().Timeouts().AsynchronousJavaScript = TimeSpan.FromSeconds(30);
        return driver.ExecuteAsyncScript("const done = arguments[arguments.length - 1]; Promise.resolve((() => { " + script + " })()).then(done, problem => done(String(problem)));");
    }

    /// <summary>Clicks once on what has that text in it.</summary>
    public void Click(string selector, string text = "") => Until(
        page =>
        {
            var found = Fitting(page, selector, text);
            found?.Click();
            return found;
        },
        $"{selector} with '{text}'",
        seconds: 30);

    /// <summary>Clicks until something comes of it: a page that the server has just rendered does not hear the first click.</summary>
    public void ClickUntil(string selector, string text, string appears) => Until(
        page =>
        {
            if (Fitting(page, appears, "") is { } there) return there;
            Fitting(page, selector, text)?.Click();
            return null;
        },
        $"{appears} after {selector} with '{text}'",
        seconds: 30);

    public void Resize(int width, int height) => driver.Manage().Window.Size = new(width, height);

    /// <summary>What is to be seen now, as a PNG.</summary>
    public void Picture(string file) => driver.GetScreenshot().SaveAsFile(file);

    /// <summary>Writes over what stands in a field, until something comes of it.</summary>
    public void Write(string selector, string text, string appears = "body") => Until(
        page =>
        {
            if (Fitting(page, selector, "") is not { } field) return null;
            field.SendKeys(Keys.Control + "a");
            field.SendKeys(text.Length == 0 ? Keys.Delete : text);
            return Fitting(page, appears, "");
        },
        $"{appears} after '{text}' in {selector}",
        seconds: 30);

    public void Dispose()
    {
        driver.Quit();
        driver.Dispose();
        Directory.Delete(profile, recursive: true);
    }

    private static IWebElement? Fitting(IWebDriver page, string selector, string text)
        => page.FindElements(By.CssSelector(selector)).FirstOrDefault(element => text.Length == 0 || element.Text.Contains(text, StringComparison.Ordinal));

    private IWebElement Until(Func<IWebDriver, IWebElement?> condition, string what, int seconds)
    {
        var wait = new WebDriverWait(driver, TimeSpan.FromSeconds(seconds)) { PollingInterval = TimeSpan.FromMilliseconds(100), Message = $"for {what} on {driver.Url}" };
        // The circuit may replace an element between finding and reading it.
        wait.IgnoreExceptionTypes(typeof(StaleElementReferenceException), typeof(ElementClickInterceptedException), typeof(ElementNotInteractableException));
        try
        {
            return wait.Until(condition)!;
        }
        catch (WebDriverTimeoutException late)
        {
            // What is there instead says more than what is not.
            throw new InvalidOperationException($"{late.Message}. There is:\n{driver.FindElement(By.TagName("body")).Text}", late);
        }
    }
}
