-- Run by neovim.test.ts inside Neovim, after the init.lua of the page: works on a report as a person would, and prints
-- what was seen as JSON. It waits for conditions, never for a time.
local seen = {}
local PATIENCE = 30000

local function await(what, holds)
  if not vim.wait(PATIENCE, holds, 10) then error("waited in vain for " .. what) end
end

local function finding(buffer, code)
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    if diagnostic.code == code then return diagnostic end
  end
end

local function plain(diagnostics)
  return vim.tbl_map(function(diagnostic)
    local text = vim.api.nvim_buf_get_lines(diagnostic.bufnr, diagnostic.lnum, diagnostic.lnum + 1, false)[1]
    return {
      code = diagnostic.code,
      source = diagnostic.source,
      message = diagnostic.message,
      severity = vim.diagnostic.severity[diagnostic.severity],
      text = text and text:sub(diagnostic.col + 1, diagnostic.end_col),
      file = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(diagnostic.bufnr), ":t"),
    }
  end, diagnostics)
end

local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then return window end
  end
end

local function hoverOn(piece)
  assert(vim.fn.search("\\V" .. piece) > 0, piece)
  vim.lsp.buf.hover()
  await("the hover", floating)
  local window = floating()
  local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true)
  vim.api.nvim_win_close(window, true)
  return table.concat(lines, "\n")
end

--- Opens the menu of code actions under the cursor, and takes the entry that holds the words.
local function act(words)
  local titles = {}
  local taken = false
  vim.ui.select = function(items, options, choose)
    for index, item in ipairs(items) do
      titles[index] = options.format_item(item)
      if not taken and titles[index]:find(words, 1, true) then
        taken = true
        choose(item, index)
      end
    end
  end
  vim.lsp.buf.code_action()
  await("the menu", function() return #titles > 0 end)
  assert(taken, "none of: " .. table.concat(titles, "; "))
  return titles
end

local function work()
  vim.cmd("edit " .. vim.env.HEGAO_REPORT)
  local buffer = vim.api.nvim_get_current_buf()
  await("the first findings", function() return finding(buffer, "growth-mismatch") end)
  seen.first = plain(vim.diagnostic.get(buffer))
  seen.hover = hoverOn("228%")

  seen.actions = act("224")
  await("the repair", function() return not finding(buffer, "growth-mismatch") end)
  seen.repaired = vim.fn.getline(".")

  -- An edit behind a character of two UTF-16 units and four bytes.
  local row = vim.fn.search("增长25%") - 1
  local line = vim.fn.getline(row + 1)
  local at = line:find("25%", 1, true) - 1
  vim.api.nvim_buf_set_text(buffer, row, 0, row, 0, { "🎉" })
  vim.api.nvim_buf_set_text(buffer, row, at + 4, row, at + 6, { "35" })
  await("the new finding", function() return finding(buffer, "growth-mismatch") end)
  seen.typed = plain(vim.diagnostic.get(buffer))
  vim.api.nvim_buf_set_text(buffer, row, at + 4, row, at + 6, { "25" })
  await("its end", function() return not finding(buffer, "growth-mismatch") end)

  await("what is found in the other report", function() return #vim.diagnostic.get(nil) > #vim.diagnostic.get(buffer) end)
  seen.all = plain(vim.diagnostic.get(nil))
end

local ok, trouble = xpcall(work, debug.traceback)
seen.trouble = not ok and tostring(trouble) or nil
vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.HEGAO_OUTCOME)
vim.cmd("qall!")
